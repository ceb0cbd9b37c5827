package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

/** What a compositor looks at on the pages of books made for it. */
class PagesTest {
  private static final String LONG =
      "A heading that is longer, and by some words, than any line at the head of a page of a small"
          + " book could ever be, be it set in letters as small as you like";
  private static final String SENTENCE = "The rope was cut before dawn, and nobody saw it. ";

  /** The right edge of the text on a recto of A5, in points: the outer margin is 21 mm wide. */
  private static final double RECTO_EDGE = (148 - 21) * 72 / 25.4;

  @TempDir private Path folder;

  /** A line of a page: its words and where they end, in points from the left. */
  private record Line(int page, String text, double end) {}

  private List<Line> lines(String master) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Rope\nlang: en\n");
    Files.writeString(folder.resolve("01.md"), master);
    Optional<String> none = Optional.empty();
    Path target = folder.resolve("target");
    BuildResult result =
        new BookBuild(
                new BookOptions(
                    folder,
                    "book",
                    target,
                    target.resolve("work"),
                    "rope",
                    Set.of(Format.PDF),
                    new BookDefaults(none, none, List.of(), none, none, "press:rope"),
                    Optional.of(Instant.EPOCH.plusSeconds(1_000_000_000)),
                    Strictness.USUAL))
            .run();
    assertEquals(List.of(), result.findings());
    List<Line> lines = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(result.outputs().get(Output.PDF).toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            private final StringBuilder line = new StringBuilder();
            private double end;

            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              line.append(text);
              // A space ends each line for those who read without seeing.
              positions.stream()
                  .filter(at -> !at.getUnicode().isBlank())
                  .forEach(at -> end = at.getEndX());
            }

            @Override
            protected void writeWordSeparator() {
              line.append(' ');
            }

            @Override
            protected void writeLineSeparator() {
              lines.add(new Line(getCurrentPageNo(), line.toString(), end));
              line.setLength(0);
            }

            @Override
            protected void writePageEnd() {
              writeLineSeparator();
            }
          };
      stripper.getText(pdf);
    }
    return lines;
  }

  private static Line first(List<Line> lines, String start) {
    return lines.stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void runningHeadTooLongForALineIsCutBehindAWord() throws IOException {
    List<Line> lines = lines("# " + LONG + "\n\n" + SENTENCE.repeat(200) + "\n");
    Line head =
        lines.stream().filter(line -> line.text().strip().endsWith("…")).findFirst().orElseThrow();
    assertTrue(LONG.startsWith(head.text().replace("…", "")), head.text());
    assertEquals(RECTO_EDGE, head.end(), 0.5);
  }

  @Test
  void numbersInTheContentsStandAtTheEdgeOfTheTextBehindTheirEntry() throws IOException {
    StringBuilder master = new StringBuilder("# One\n\nText.\n\n");
    // Entries of every length: some are a hair too long for a line with their number, some not.
    IntStream.range(20, 70)
        .forEach(n -> master.append("## ").append("ab ".repeat(n / 2)).append("end\n\nText.\n\n"));
    List<Line> contents =
        lines(master.toString()).stream().filter(line -> line.text().contains(". . .")).toList();
    assertEquals(51, contents.size());
    for (Line entry : contents) {
      assertEquals(RECTO_EDGE, entry.end(), entry.page() % 2 == 1 ? 1 : 100, entry.text());
      assertTrue(entry.text().matches(".*(One|end) *[. ]+\\d+ *"), entry.text());
    }
  }

  @Test
  void headingAndEpigraphStandOnThePageOfTheTextBelow() throws IOException {
    for (int above = 16; above < 34; above += 2) {
      String master =
          "# One\n\n"
              + "A line.\n\n".repeat(above)
              + "## Below\n\n> It is said.\n>\n> — Somebody\n{.epigraph}\n\n"
              + SENTENCE.repeat(8)
              + "\n";
      List<Line> lines = lines(master);
      int page =
          lines.stream().filter(l -> l.text().strip().equals("Below")).findFirst().get().page();
      assertEquals(page, first(lines, "It is said").page());
      assertEquals(page, first(lines, "— Somebody").page());
      assertEquals(page, first(lines, "The rope").page(), above + " lines above");
    }
  }

  @Test
  void markersOfListsComeWhereTheyAreRead() throws IOException {
    List<String> lines =
        lines("# One\n\nBefore.\n\n9. nine\n10. ten\n    - point\n\n11. eleven\n\nAfter.\n")
            .stream()
            .map(line -> line.text().replaceAll("\\s+", " ").strip())
            .toList();
    int from = lines.indexOf("Before.");
    assertEquals(
        List.of("Before.", "9. nine", "10. ten", "• point", "11. eleven", "After."),
        lines.subList(from, from + 6));
  }
}
