package press.imprint.booklet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs made for these tests. */
final class SamplePdf {
  private SamplePdf() {}

  /** Pages that say nothing but their number, near each of their four corners. */
  static void numbered(Path file, int pages, PDRectangle size) throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (float x : new float[] {5, size.getWidth() - 25}) {
            for (float y : new float[] {5, size.getHeight() - 15}) {
              text(content, font, x, y, "" + number);
            }
          }
        }
      }
      document.save(file.toFile());
    }
  }

  /** Pages like a book's: full of words in a font of their own, a picture and a link on each. */
  static void book(Path file, int pages) throws IOException {
    book(file, pages, 36);
  }

  /** The same with a few lines on each page. */
  static void book(Path file, int pages, int lines) throws IOException {
    Random random = new Random(7);
    try (PDDocument document = new PDDocument();
        InputStream ttf =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, ttf);
      PDImageXObject picture = LosslessFactory.createFromImage(document, noise(random));
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(20, 20, 50, 10));
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org/");
        link.setAction(action);
        page.setAnnotations(List.of(link));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(picture, 300, 20, 40, 40);
          for (float y = 560; y > 560 - 14 * lines; y -= 14) {
            text(content, font, 30, y, words(random));
          }
        }
      }
      document.getDocumentInformation().setTitle("The rope");
      document.getDocumentInformation().setAuthor("Jane Doe");
      document.getDocumentCatalog().setLanguage("en-GB");
      document.save(file.toFile());
    }
  }

  /**
   * Pages with a word of their own and a folio at their foot: roman ones in front, but for the
   * first two pages, then figures from 1. The last page has neither.
   */
  static void withFolios(Path file, int pages, int front) throws IOException {
    String[] roman = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          boolean last = number == pages;
          text(content, font, 60, 400, last ? "The end of it" : "In the year 1848 page w" + number);
          if (!last && number > 2) {
            String folio = number <= front ? roman[number - 1] : "" + (number - front);
            text(content, font, number % 2 == 0 ? 60 : 340, 40, folio);
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static void text(PDPageContentStream content, PDFont font, float x, float y, String words)
      throws IOException {
    content.beginText();
    content.setFont(font, 9);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static String words(Random random) {
    StringBuilder line = new StringBuilder();
    while (line.length() < 60) {
      line.append((char) ('a' + random.nextInt(26)));
      line.append(random.nextInt(5) == 0 ? " " : "");
    }
    return line.toString();
  }

  private static BufferedImage noise(Random random) {
    BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 3600; i++) {
      image.setRGB(i % 60, i / 60, random.nextInt(0x1000000));
    }
    return image;
  }
}
