package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

/** An edition for a print shop, from {@code book.yaml} to the finished files. */
class PrintBuildTest {
  private static final String MASTER =
      """
      # One

      The rope was cut[^1] before [dawn](#two).

      [^1]: Hemp.

      # Two {#two}

      It was sold.
      """;

  @TempDir private Path folder;

  private BuildResult build(String print) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(
        book.resolve("book.yaml"), "title: Rope\nauthor: Jane Doe\nlang: en\n" + print);
    Files.writeString(book.resolve("01.md"), MASTER);
    Optional<String> none = Optional.empty();
    BuildResult result =
        new BookBuild(
                new BookOptions(
                    book,
                    "book",
                    folder,
                    folder.resolve("work"),
                    "rope",
                    Set.of(Format.PDF),
                    new BookDefaults(none, none, List.of(), none, none, "press:rope"),
                    Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                    Strictness.USUAL))
            .run();
    assertEquals(List.of(), result.findings());
    return result;
  }

  @Test
  void thePrintedPagesSayWhatThePdfSaysInOneInkAndWithoutLinks() throws IOException {
    BuildResult result = build("print: true\n");
    assertEquals(Set.of(Output.PDF, Output.PRINT), result.outputs().keySet());
    try (PDDocument read = Loader.loadPDF(result.outputs().get(Output.PDF).toFile());
        PDDocument print = Loader.loadPDF(result.outputs().get(Output.PRINT).toFile())) {
      assertTrue(print.getNumberOfPages() % 2 == 0);
      PDFTextStripper words = new PDFTextStripper();
      assertEquals(words.getText(read).strip(), words.getText(print).strip());
      for (PDPage page : print.getPages()) {
        assertTrue(page.getAnnotations().isEmpty());
        assertFalse(colours(page).contains("rg"), () -> "a page has mixed colours");
      }
    }
  }

  private static List<String> colours(PDPage page) throws IOException {
    return new PDFStreamParser(page)
        .parse().stream()
            .filter(Operator.class::isInstance)
            .map(operator -> ((Operator) operator).getName())
            .toList();
  }

  @Test
  void theSpineIsToldAndTheCoverIsAsWideAsItMakesIt() throws IOException {
    BuildResult result = build("print: {paper: 1mm, cover: true, marks: false, bleed: 5mm}\n");
    int pages;
    try (PDDocument print = Loader.loadPDF(result.outputs().get(Output.PRINT).toFile())) {
      pages = print.getNumberOfPages();
    }
    assertEquals(
        "print: %d pages; the spine is %.1f mm wide where a leaf is 1.0 mm thick"
            .formatted(pages, pages / 2.0),
        result.remarks().get(0).text());
    try (PDDocument cover = Loader.loadPDF(result.outputs().get(Output.PRINT_COVER).toFile())) {
      PDPage spread = cover.getPage(0);
      float wide = spread.getTrimBox().getWidth() / 72 * 25.4f;
      assertEquals(2 * 148 + pages / 2.0, wide, 0.05);
      assertEquals(wide + 10, spread.getMediaBox().getWidth() / 72 * 25.4f, 0.05);
    }
  }

  @Test
  void anEditionThatIsNoLongerWantedGoes() throws IOException {
    Path print = build("print: {cover: true}\n").outputs().get(Output.PRINT);
    assertTrue(Files.exists(print));
    build("");
    assertFalse(Files.exists(print));
  }

  @Test
  void pagesAreMovedAsFarAsIsAskedFor() throws IOException {
    String said = build("print: {gutter: 4mm}\n").remarks().get(0).text();
    assertTrue(said.contains("moved 4.0 mm away from the spine"), said);
  }
}
