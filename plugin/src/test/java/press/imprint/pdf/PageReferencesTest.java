package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Book;

/** A cross-reference prints the label of the page on which its place begins, whatever it is. */
class PageReferencesTest {
  /** {@code k7k 12} in the text refers to the page on which {@code v7v} stands. */
  private static final Pattern REFERENCE = Pattern.compile("k(\\d+)k\\s+p\\.[\\s\\u00a0]+(\\w+)");

  @TempDir private Path folder;
  private final Random random = new Random(3);

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("abcdefgh", 0, 2 + random.nextInt(6)).append(i % 17 == 16 ? ".\n" : " ");
    }
    return words + "end.";
  }

  private static String refer(int place, String address) {
    return "k" + place + "k p. [](" + address + "){.page} ";
  }

  /** A place of each kind: what begins there is {@code vNv}. */
  private String place(int kind, int n) {
    return switch (kind) {
      case 0 -> "## v" + n + "v {#x" + n + "}\n\n" + words(60);
      case 1 -> "v" + n + "v " + words(300) + "\n{#x" + n + "}";
      case 2 -> "> v" + n + "v " + words(200) + "\n{#x" + n + "}";
      case 3 -> words(20) + " [v" + n + "v " + words(90) + "]{#x" + n + "}";
      case 4 -> words(20) + "[^n" + n + "]\n\n[^n" + n + "]: v" + n + "v " + words(150);
      default -> "![v" + n + "v](box.svg){#x" + n + " alt=\"A box.\"}\n\n| a |\n| --- |\n| b |\n";
    };
  }

  private Book book(int places) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Places\nlang: en-GB\nfront: [0.md]\n");
    Files.writeString(
        folder.resolve("box.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'/>");
    Files.writeString(
        folder.resolve("0.md"),
        "# Front\n\n" + words(700) + "\n\n## v0v {#x0}\n\n" + words(5) + refer(1, "#x1"));
    StringBuilder text = new StringBuilder("# Body\n\n");
    for (int n = 1; n <= places; n++) {
      text.append(place(n % 6, n)).append("\n\n").append(words(random.nextInt(40))).append(' ');
      for (int i = 0; i < 2; i++) {
        int to = random.nextInt(places + 1);
        text.append(refer(to, to % 6 == 4 ? "#^n" + to : "#x" + to)).append(words(9)).append(' ');
      }
      text.append("\n\n");
    }
    Files.writeString(folder.resolve("1.md"), text);
    Optional<String> none = Optional.empty();
    BookDefaults defaults = new BookDefaults(none, none, List.of(), none, none, "press:places");
    return new ManuscriptReader(folder, "book", defaults).read().book().orElseThrow();
  }

  @Test
  void everyReferencePrintsTheLabelOfThePageWhereItsPlaceBegins() throws IOException {
    Book book = book(60);
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book, file);
    List<String> pages = new ArrayList<>();
    int references = 0;
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(pdf));
      }
      Matcher reference = REFERENCE.matcher(String.join("\n", pages));
      while (reference.find()) {
        String begins = "v" + reference.group(1) + "v";
        List<String> on = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
          boolean contents = pages.get(i).contains(". . . .") && !pages.get(i).contains("k1k");
          // A running head says it again on the pages that follow.
          if (pages.get(i).contains(begins) && !contents && on.isEmpty()) {
            on.add(labels[i]);
          }
        }
        assertEquals(on, List.of(reference.group(2)), begins);
        references++;
      }
    }
    assertTrue(references > 110, references + " references");
  }
}
