package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BookletWriterTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:20:30Z");

  @TempDir Path folder;

  static IntStream oneToEighty() {
    return IntStream.rangeClosed(1, 80);
  }

  @ParameterizedTest
  @MethodSource("oneToEighty")
  void foldedPaperReadsFromTheFirstPageToTheLast(int pages) throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.numbered(pdf, pages, PDRectangle.A5);
    FoldedSignature signature = new FoldedSignature(Binding.LEFT, false);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      for (int side = 0; side < booklet.getNumberOfPages(); side += 2) {
        List<String> front = halves(booklet.getPage(side));
        List<String> back = halves(booklet.getPage(side + 1));
        signature.insert(front, back);
      }
    }
    List<String> expected = new ArrayList<>();
    IntStream.rangeClosed(1, pages)
        .forEach(page -> expected.add(String.join(" ", Collections.nCopies(4, "" + page))));
    while (expected.size() % 4 != 0) {
      expected.add("");
    }
    assertEquals(expected, signature.read());
  }

  /** What stands left and right of the fold, words parted by a space. */
  private static List<String> halves(PDPage page) throws IOException {
    PDRectangle sheet = page.getMediaBox();
    double half = sheet.getWidth() / 2.0;
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion("left", new Rectangle2D.Double(0, 0, half, sheet.getHeight()));
    stripper.addRegion("right", new Rectangle2D.Double(half, 0, half, sheet.getHeight()));
    stripper.extractRegions(page);
    return List.of(words(stripper, "left"), words(stripper, "right"));
  }

  private static String words(PDFTextStripperByArea stripper, String region) {
    return String.join(" ", stripper.getTextForRegion(region).strip().split("\\s+"));
  }

  @ParameterizedTest
  @CsvSource({
    // page in points, sheet in points
    "419.528, 595.276, 841.890, 595.276", // A5 on A4
    "396, 612, 792, 612", // half-letter on letter
    "595.276, 841.890, 1190.551, 841.890", // A4 on A3
    "612, 792, 1224, 792", // letter on tabloid
    "311.811, 498.898, 623.622, 498.898", // 110 by 176 mm on twice its width
  })
  void pageGoesOnASheetOfTwiceItsSize(float width, float height, float wide, float high)
      throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.numbered(pdf, 3, new PDRectangle(width, height));
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      for (PDPage side : booklet.getPages()) {
        assertEquals(wide, side.getMediaBox().getWidth(), 0.01);
        assertEquals(high, side.getMediaBox().getHeight(), 0.01);
        assertEquals(side.getMediaBox().toString(), side.getCropBox().toString());
        assertEquals(side.getMediaBox().toString(), side.getTrimBox().toString());
        assertEquals(0, side.getRotation());
      }
    }
  }

  @Test
  void pagesTouchTheFold() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.numbered(pdf, 4, PDRectangle.A5);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      String drawn =
          new String(booklet.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
      List<Double> lefts =
          drawn
              .lines()
              .filter(line -> line.endsWith(" cm"))
              .map(line -> Double.parseDouble(line.split(" ", -1)[4]))
              .toList();
      assertEquals(420.945 - 419.528, lefts.get(0), 0.01);
      assertEquals(420.945, lefts.get(1), 0.01);
    }
  }

  @Test
  void aCroppedPageIsPlacedByWhatIsSeenOfIt() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 500));
      page.setCropBox(new PDRectangle(100, 50, 400, 300));
      document.addPage(page);
      document.save(pdf.toFile());
    }
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      assertEquals(800, booklet.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals(300, booklet.getPage(0).getMediaBox().getHeight(), 0.01);
    }
  }

  @Test
  void padsHaveNothingOnThem() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.numbered(pdf, 1, PDRectangle.A5);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      assertEquals(1, forms(booklet.getPage(0)).size());
      assertEquals(0, forms(booklet.getPage(1)).size());
      assertEquals(0, booklet.getPage(1).getContents().readAllBytes().length);
    }
  }

  @Test
  void fontsAndPicturesAreSharedNotCopied() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.book(pdf, 40);
    Path out = imposed(pdf);
    Set<Object> fonts = new HashSet<>();
    Set<Object> pictures = new HashSet<>();
    int drawn = 0;
    try (PDDocument booklet = Loader.loadPDF(out.toFile())) {
      for (PDPage side : booklet.getPages()) {
        for (PDFormXObject form : forms(side)) {
          PDResources resources = form.getResources();
          drawn++;
          for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name).getCOSObject());
          }
          for (COSName name : resources.getXObjectNames()) {
            pictures.add(resources.getXObject(name).getCOSObject());
          }
        }
      }
    }
    assertEquals(40, drawn);
    assertEquals(1, fonts.size());
    assertEquals(1, pictures.size());
    assertTrue(
        Files.size(out) < 1.2 * Files.size(pdf), Files.size(out) + " from " + Files.size(pdf));
  }

  private static List<PDFormXObject> forms(PDPage page) throws IOException {
    List<PDFormXObject> forms = new ArrayList<>();
    for (COSName name : page.getResources().getXObjectNames()) {
      forms.add((PDFormXObject) page.getResources().getXObject(name));
    }
    return forms;
  }

  @Test
  void linksAreLeftBehind() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.book(pdf, 4);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      for (PDPage side : booklet.getPages()) {
        assertTrue(side.getAnnotations().isEmpty());
      }
    }
  }

  @Test
  void titleAuthorAndLanguageAreThoseOfTheBookAndDatesTheGivenTime() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.book(pdf, 1);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      PDDocumentInformation information = booklet.getDocumentInformation();
      assertEquals("The rope", information.getTitle());
      assertEquals("Jane Doe", information.getAuthor());
      assertEquals("en-GB", booklet.getDocumentCatalog().getLanguage());
      assertEquals(MADE, information.getCreationDate().toInstant());
      assertEquals(MADE, information.getModificationDate().toInstant());
    }
  }

  @Test
  void printerIsAskedForBothSidesFlippedOnTheShortEdgeAtFullSize() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.numbered(pdf, 1, PDRectangle.A5);
    try (PDDocument booklet = Loader.loadPDF(imposed(pdf).toFile())) {
      PDViewerPreferences preferences = booklet.getDocumentCatalog().getViewerPreferences();
      assertEquals("DuplexFlipShortEdge", preferences.getDuplex());
      assertEquals("None", preferences.getPrintScaling());
      assertTrue(booklet.getVersion() >= 1.7f);
    }
  }

  @Test
  void sameBookAndTimeGiveTheSameBytes() throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.book(pdf, 9);
    byte[] once = Files.readAllBytes(imposed(pdf));
    assertArrayEquals(once, Files.readAllBytes(imposed(pdf)));
    Path later = folder.resolve("later.pdf");
    new BookletWriter(pdf, BookletOptions.PLAIN, MADE.plusSeconds(1)).write(any -> later);
    assertNotEquals(id(folder.resolve("booklet.pdf")), id(later));
  }

  private static String id(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocument().getDocumentID().toString();
    }
  }

  private Path imposed(Path pdf) throws IOException {
    Path out = folder.resolve("booklet.pdf");
    new BookletWriter(pdf, BookletOptions.PLAIN, MADE).write(any -> out);
    return out;
  }
}
