package press.imprint.booklet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a PDF whose pages are the sides of the sheets of one saddle-stitched signature, to be
 * printed at full size on both sides, flipped on the short edge.
 *
 * <p>A5 goes on A4, half-letter on letter, A4 on A3; any other page on a sheet twice as wide. Each
 * page touches the fold. It is carried over as a form, so that fonts and pictures stay shared;
 * links, outline and tags are left behind, for paper has none.
 *
 * <p>The bytes depend on the PDF and the time alone.
 */
public final class BookletWriter {
  private final Path pdf;
  private final Instant made;

  /**
   * Prepares a booklet.
   *
   * @param pdf a finished PDF, its pages upright and all of the size of the first
   * @param made the time that the booklet is to bear
   */
  public BookletWriter(Path pdf, Instant made) {
    this.pdf = pdf;
    this.made = made;
  }

  /**
   * Writes the booklet.
   *
   * @param out the file to write; an old one is replaced
   * @throws IOException if the PDF cannot be read or the file cannot be written
   */
  public void write(Path out) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument book = Loader.loadPDF(bytes);
        PDDocument booklet = new PDDocument()) {
      booklet.setVersion(1.7f);
      impose(book, booklet);
      describe(book, booklet);
      preferDuplex(booklet.getDocumentCatalog());
      booklet.setDocumentId(fingerprint(bytes));
      booklet.save(out.toFile());
    }
  }

  private static void impose(PDDocument book, PDDocument booklet) throws IOException {
    Imposition imposition = new Imposition(book.getNumberOfPages());
    LayerUtility forms = new LayerUtility(booklet);
    PDRectangle sheet = sheetFor(forms.importPageAsForm(book, 0));
    float fold = sheet.getWidth() / 2;
    for (Imposition.Sheet paper : imposition.sheets()) {
      for (Imposition.Side side : paper.sides()) {
        PDPage page = new PDPage(sheet);
        booklet.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(booklet, page)) {
          if (!imposition.isPad(side.left())) {
            PDFormXObject form = forms.importPageAsForm(book, side.left() - 1);
            draw(content, form, fold - bounds(form).getWidth(), sheet);
          }
          if (!imposition.isPad(side.right())) {
            draw(content, forms.importPageAsForm(book, side.right() - 1), fold, sheet);
          }
        }
      }
    }
  }

  private static PDRectangle sheetFor(PDFormXObject firstPage) {
    Rectangle2D page = bounds(firstPage);
    return SheetSize.forPage(new PDRectangle((float) page.getWidth(), (float) page.getHeight()))
        .box();
  }

  /** Where a form lies before it is moved: what is seen of its page. */
  private static Rectangle2D bounds(PDFormXObject form) {
    return form.getBBox().transform(form.getMatrix()).getBounds2D();
  }

  private static void draw(
      PDPageContentStream content, PDFormXObject form, double left, PDRectangle sheet)
      throws IOException {
    Rectangle2D page = bounds(form);
    double bottom = (sheet.getHeight() - page.getHeight()) / 2;
    content.saveGraphicsState();
    content.transform(
        Matrix.getTranslateInstance(
            (float) (left - page.getMinX()), (float) (bottom - page.getMinY())));
    content.drawForm(form);
    content.restoreGraphicsState();
  }

  /**
   * Carries title, author and language over. The title stays as it is: a word for the booklet would
   * have to be in the book's language, and the file's name says it.
   */
  private void describe(PDDocument book, PDDocument booklet) {
    PDDocumentInformation from = book.getDocumentInformation();
    PDDocumentInformation to = booklet.getDocumentInformation();
    to.setTitle(from.getTitle());
    to.setAuthor(from.getAuthor());
    to.setSubject(from.getSubject());
    to.setKeywords(from.getKeywords());
    to.setCreator(from.getCreator());
    to.setProducer(from.getProducer());
    Calendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    to.setCreationDate(date);
    to.setModificationDate(date);
    booklet.getDocumentCatalog().setLanguage(book.getDocumentCatalog().getLanguage());
  }

  /** Tells a printer, as PDF 1.7 (ISO 32000-1, 12.2) has it, how the sheets are meant. */
  private static void preferDuplex(PDDocumentCatalog catalog) {
    PDViewerPreferences preferences = new PDViewerPreferences();
    preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipShortEdge);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /** What the file's /ID is made from, so that another book or another time gives another one. */
  private long fingerprint(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return made.getEpochSecond() << 32 | crc.getValue();
  }
}
