package press.imprint.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintEditionTest {
  private static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");
  private static final float MM = 72 / 25.4f;
  private static final float X = 60;

  @TempDir private Path folder;

  /** Pages that say their number, in black mixed of three colours, with a link on each. */
  private Path book(int pages) throws IOException {
    Path file = folder.resolve("book" + pages + ".pdf");
    try (PDDocument document = new PDDocument()) {
      document.getDocumentCatalog().setDocumentOutline(new PDDocumentOutline());
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        page.setAnnotations(List.of(new PDAnnotationLink()));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setNonStrokingColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
          content.newLineAtOffset(X, 300);
          content.showText("page " + number);
          content.endText();
          content.setNonStrokingColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
          content.addRect(0, 0, 40, 40);
          content.fill();
          content.drawForm(form(document));
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static PDFormXObject form(PDDocument document) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(100, 100));
    try (var out = form.getContentStream().createOutputStream()) {
      out.write(
          "/DeviceRGB CS 0.5 0.5 0.5 SC q 0 0 1 rg Q 0 0 m 9 9 l S"
              .getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private Path print(Path book, PrintOptions options) throws IOException {
    Path out = folder.resolve("print.pdf");
    new PrintEdition(book, options, MADE).write(out);
    return out;
  }

  private static PrintOptions options(double shift, boolean spineAtLeft) {
    return new PrintOptions(3, true, Optional.of(shift), 17, spineAtLeft);
  }

  @Test
  void boxesLieWithinEachOtherWithBleedAroundTheTrimmedPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(book(4), options(0, true)).toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDRectangle trim = page.getTrimBox();
        PDRectangle bleed = page.getBleedBox();
        PDRectangle media = page.getMediaBox();
        assertEquals(PDRectangle.A5.getWidth(), trim.getWidth(), 0.01);
        assertEquals(PDRectangle.A5.getHeight(), trim.getHeight(), 0.01);
        assertEquals(3 * MM, trim.getLowerLeftX() - bleed.getLowerLeftX(), 0.01);
        assertEquals(3 * MM, bleed.getUpperRightY() - trim.getUpperRightY(), 0.01);
        assertEquals(6 * MM, bleed.getLowerLeftX() - media.getLowerLeftX(), 0.01);
        assertEquals(6 * MM, media.getUpperRightY() - bleed.getUpperRightY(), 0.01);
        assertEquals(0, media.getLowerLeftX());
      }
    }
  }

  @Test
  void withoutMarksTheFileEndsWithTheBleed() throws IOException {
    PrintOptions plain = new PrintOptions(3, false, Optional.empty(), 17, true);
    try (PDDocument pdf = Loader.loadPDF(print(book(2), plain).toFile())) {
      PDPage page = pdf.getPage(0);
      assertEquals(page.getBleedBox().getWidth(), page.getMediaBox().getWidth(), 0.01);
      assertEquals(PDRectangle.A5.getWidth() + 6 * MM, page.getMediaBox().getWidth(), 0.01);
    }
  }

  @Test
  void pagesMoveAwayFromTheirSpine() throws IOException {
    float trim = (3 + 6) * MM;
    try (PDDocument pdf = Loader.loadPDF(print(book(4), options(4, true)).toFile())) {
      assertEquals(trim + X + 4 * MM, firstLetter(pdf, 1), 0.05);
      assertEquals(trim + X - 4 * MM, firstLetter(pdf, 2), 0.05);
    }
    try (PDDocument pdf = Loader.loadPDF(print(book(4), options(4, false)).toFile())) {
      assertEquals(trim + X - 4 * MM, firstLetter(pdf, 1), 0.05);
      assertEquals(trim + X + 4 * MM, firstLetter(pdf, 2), 0.05);
    }
  }

  private static float firstLetter(PDDocument pdf, int page) throws IOException {
    List<Float> lefts = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            lefts.add(text.getXDirAdj());
            super.processTextPosition(text);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return lefts.get(0);
  }

  @Test
  void blackAndGreyAreOfOneInkAndTrueColoursStay() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(book(2), options(0, true)).toFile())) {
      for (PDPage page : pdf.getPages()) {
        String colours = colours(new PDFStreamParser(page));
        assertEquals("0 g; 0 g; 1 0 0 rg; 0 G; ", colours);
        COSName form = page.getResources().getXObjectNames().iterator().next();
        PDFormXObject drawn = (PDFormXObject) page.getResources().getXObject(form);
        assertEquals("0 G; 0.5 G; 0 0 1 rg; ", colours(new PDFStreamParser(drawn)));
      }
    }
  }

  /** Every colour that a stream sets, in order. */
  private static String colours(PDFStreamParser parser) throws IOException {
    StringBuilder colours = new StringBuilder();
    List<String> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        if (operator.getName().matches("rg|RG|g|G|k|K|cs|CS|sc|SC|scn|SCN")) {
          colours.append(String.join(" ", operands)).append(' ').append(operator.getName());
          colours.append("; ");
        }
        operands.clear();
      } else {
        operands.add(
            token instanceof org.apache.pdfbox.cos.COSNumber number
                ? String.valueOf(number.floatValue()).replaceAll("\\.0$", "")
                : token.toString());
      }
    }
    return colours.toString();
  }

  @Test
  void everyWordStaysAndALeafHasTwoPages() throws IOException {
    Path book = book(5);
    String words;
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      words = new PDFTextStripper().getText(pdf);
    }
    try (PDDocument pdf = Loader.loadPDF(print(book, options(2, true)).toFile())) {
      assertEquals(words.strip(), new PDFTextStripper().getText(pdf).strip());
      assertEquals(6, pdf.getNumberOfPages());
    }
  }

  @Test
  void nothingForAScreenIsLeft() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(book(2), options(0, true)).toFile())) {
      assertNull(pdf.getDocumentCatalog().getDocumentOutline());
      for (PDPage page : pdf.getPages()) {
        assertTrue(page.getAnnotations().isEmpty());
      }
    }
  }

  @Test
  void sameBookGivesTheSameBytes() throws IOException {
    Path book = book(3);
    byte[] one = Files.readAllBytes(print(book, options(1, true)));
    assertArrayEquals(one, Files.readAllBytes(print(book, options(1, true))));
  }

  @Test
  void aThickBookHasAWiderGutterAndASpineWithLetters() {
    assertEquals(0, Gutter.shift(150, 17));
    assertEquals(0, Gutter.shift(500, 17));
    assertEquals(2.05, Gutter.shift(501, 17), 0.001);
    assertEquals(22.225, Gutter.margin(900), 0.001);
    assertEquals(2.05, new PrintOptions(3, true, Optional.empty(), 17, true).shift(600), 0.001);
    assertEquals(4, new PrintOptions(3, true, Optional.of(4.0), 17, true).shift(600), 0.001);
    assertEquals(10, Spine.of(200, 0.1).width(), 1e-9);
    assertEquals(10.1, Spine.of(201, 0.1).width(), 1e-9);
    assertTrue(Spine.of(120, 0.1).isLettered());
    assertEquals(false, Spine.of(100, 0.1).isLettered());
  }
}
