package press.imprint.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.imprint.layout.LaidOutBook;
import press.imprint.typesetting.BookFonts;

/**
 * Writes pages that are made up as a PDF: letters, pictures, links, outline, page labels, and the
 * tags by which those who do not see the pages read them. The file is one of PDF/UA-1 (ISO 14289-1)
 * and of PDF/A-2a (ISO 19005-2), which holds all that a book has: it needs no attachments.
 */
public final class PdfWriter {
  private final BookFonts fonts;
  private final Instant made;

  /**
   * A writer.
   *
   * @param fonts the faces of the book
   * @param made the time that the file says it was made
   */
  public PdfWriter(BookFonts fonts, Instant made) {
    this.fonts = fonts;
    this.made = made;
  }

  /**
   * Writes the file.
   *
   * @param book the book as it is to be printed
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public void write(LaidOutBook book, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(1.7f);
      PrintedFonts printed = new PrintedFonts(fonts, pdf);
      PrintedPages pages = new PrintedPages(pdf, book);
      Tags tags = new Tags();
      Links links = new Links(book, pages.pages(), tags);
      pages.print(printed, new Plates(pdf, fonts, book), tags, links);
      printed.finish();
      new Structure(pages.pages(), tags).write(pdf, book.body(), links.owners());
      new Navigation(book, links).write(pdf);
      new PdfMetadata(book.book().metadata(), made).writeTagged(pdf);
      Archive.write(pdf);
      pdf.save(file.toFile());
    }
  }
}
