package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import press.imprint.typesetting.BookFonts;

class InstructionsTest {
  static final List<String> LANGUAGES = InstructionWords.LANGUAGES;

  @TempDir Path folder;

  private static Properties table(String language) throws IOException {
    Properties table = new Properties();
    String name = "instructions_" + language + ".properties";
    try (InputStream in = InstructionsTest.class.getResourceAsStream(name)) {
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return table;
  }

  /** Every key, with the fillings that its words ask for. */
  private static Map<String, String> fillings(Properties table) {
    Map<String, String> fillings = new TreeMap<>();
    table.forEach(
        (key, words) -> {
          String asked = words.toString().contains("{0}") ? "0" : "";
          fillings.put(key.toString(), asked + (words.toString().contains("{1}") ? "1" : ""));
        });
    return fillings;
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageHasTheSameWordsAskingForTheSame(String language) throws IOException {
    assertEquals(fillings(table("en")), fillings(table(language)));
  }

  private static BookletOptions options(
      String language, BookletOptions.Turning turning, Integer signature) throws IOException {
    return new BookletOptions(
        Optional.empty(),
        Optional.ofNullable(signature),
        Optional.empty(),
        BookletOptions.Flip.SHORT,
        turning,
        0,
        Set.of(),
        BookletOptions.Cover.INSIDE,
        Binding.LEFT,
        Optional.empty(),
        true,
        Optional.of(
            new Instructions(
                Locale.forLanguageTag(language), BookFonts.plainText(), BookFonts.boldText())));
  }

  private Path book() throws IOException {
    Path book = folder.resolve("book.pdf");
    SamplePdf.numbered(book, 12, PDRectangle.A5);
    return book;
  }

  private String text(BookletFile file, int page) throws IOException {
    try (PDDocument sheets = Loader.loadPDF(folder.resolve(file + ".pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(sheets).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageIsSetInBothTheWaysToPrintAndBothTheWaysToBind(String language)
      throws IOException {
    Properties words = table(language);
    for (BookletOptions.Turning turning : BookletOptions.Turning.values()) {
      for (Integer signature : new Integer[] {1, 3}) {
        BookletOptions options = options(language, turning, signature);
        new BookletWriter(book(), options, Instant.EPOCH)
            .write(file -> folder.resolve(file + ".pdf"));
        boolean automatic = turning == BookletOptions.Turning.PRINTER;
        String text = text(automatic ? BookletFile.SHEETS : BookletFile.FRONTS, 1);
        assertTrue(text.contains(words.getProperty("title")), text);
        assertEquals(automatic, text.contains(words.getProperty("auto.4")), text);
      }
    }
  }

  @Test
  void theSheetLiesBeforeAllOthersAndDisturbsNone() throws IOException {
    BookletWriter writer =
        new BookletWriter(
            book(), options("en", BookletOptions.Turning.PRINTER, null), Instant.EPOCH);
    assertEquals(3, writer.write(file -> folder.resolve(file + ".pdf")).sheets());
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("SHEETS.pdf").toFile())) {
      assertEquals(2 * (3 + 1), sheets.getNumberOfPages());
      assertEquals(List.of("12121212", "1111"), Halves.of(sheets, 2));
      assertEquals(List.of("2222", "11111111"), Halves.of(sheets, 3));
    }
    assertTrue(text(BookletFile.SHEETS, 1).contains("The booklet takes 3 sheets of A4."));
    assertTrue(text(BookletFile.SHEETS, 2).contains("Back of the test sheet"));
  }

  @Test
  void signaturesThatAreAlikeAreCounted() throws IOException {
    new BookletWriter(book(), options("en", BookletOptions.Turning.PRINTER, 1), Instant.EPOCH)
        .write(file -> folder.resolve(file + ".pdf"));
    assertTrue(text(BookletFile.SHEETS, 1).contains("in order: 3 × 1 sheets."));
    new BookletWriter(book(), options("en", BookletOptions.Turning.PRINTER, 2), Instant.EPOCH)
        .write(file -> folder.resolve(file + ".pdf"));
    assertTrue(text(BookletFile.SHEETS, 1).contains("in order: 2, 1 sheets."));
  }

  @Test
  void itsBackIsPrintedWhereThePileHasIt() throws IOException {
    new BookletWriter(book(), options("en", BookletOptions.Turning.REVERSED, null), Instant.EPOCH)
        .write(file -> folder.resolve(file + ".pdf"));
    assertTrue(text(BookletFile.FRONTS, 1).contains("as it came out"));
    assertTrue(text(BookletFile.BACKS, 4).contains("Back of the test sheet"));
    new BookletWriter(book(), options("en", BookletOptions.Turning.SAME, null), Instant.EPOCH)
        .write(file -> folder.resolve(file + ".pdf"));
    assertTrue(text(BookletFile.BACKS, 1).contains("Back of the test sheet"));
  }

  @Test
  void theSameBookGivesTheSameBytes() throws IOException {
    BookletWriter writer =
        new BookletWriter(
            book(), options("de", BookletOptions.Turning.PRINTER, null), Instant.EPOCH);
    writer.write(file -> folder.resolve("one.pdf"));
    writer.write(file -> folder.resolve("two.pdf"));
    assertEquals(-1, Files.mismatch(folder.resolve("one.pdf"), folder.resolve("two.pdf")));
  }
}
