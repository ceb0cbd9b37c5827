package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.BookFacts;
import press.imprint.model.Metadata;
import press.imprint.typesetting.BookFonts;

class CoverWriterTest {
  private static final double MM = 72 / 25.4;

  @TempDir private Path folder;

  private Path cover(Metadata metadata, double spine) throws IOException {
    Path file = folder.resolve("cover.pdf");
    new CoverWriter(metadata, new BookFonts(List.of()), Instant.EPOCH)
        .write(file, spine, 3, spine >= 6);
    return file;
  }

  private static BookFacts facts() {
    return new BookFacts()
        .title("A Short History of Rope, of Those Who Made It, and of Those Who Hanged by It")
        .subtitle("From 1600 to the present day")
        .by("Jane Doe", "", "author")
        .by("John Roe", "", "author")
        .identifiers("urn:uuid:7c6a3d2e-1f0b-4f7e-9a51-0c5d3c1b2a10", "", "urn:isbn:9780306406157")
        .published("The Walk Press", "CC0")
        .about("What a rope is.\n\nAnd who pulled at it.", "rope");
  }

  @Test
  void theSpreadIsTwoPagesAndASpineWideWithItsBleed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(cover(facts().metadata(), 12.5).toFile())) {
      assertEquals(1, pdf.getNumberOfPages());
      PDRectangle page = pdf.getPage(0).getMediaBox();
      assertEquals((2 * 148 + 12.5 + 6) * MM, page.getWidth(), 0.1);
      assertEquals((210 + 6) * MM, page.getHeight(), 0.1);
    }
  }

  @Test
  void everyWordOfTheCoverIsOnItAndTheSpineNamesTheBookWhereThereIsRoom() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(cover(facts().metadata(), 12.5).toFile())) {
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      for (String said :
          List.of(
              "From 1600 to the present day",
              "Jane Doe, John Roe",
              "The Walk Press",
              "What a rope is.",
              "And who pulled at it.",
              "ISBN 9780306406157")) {
        assertTrue(words.contains(said), () -> said + " is not in " + words);
      }
      assertEquals(2, words.replace(" ", "").split("Hanged", -1).length - 1, words);
    }
    try (PDDocument pdf = Loader.loadPDF(cover(facts().metadata(), 4).toFile())) {
      String words = new PDFTextStripper().getText(pdf);
      assertEquals(1, words.split("Hanged", -1).length - 1, words);
    }
  }
}
