package press.imprint.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes an edition for a print shop of a finished PDF: single pages, an even number of them, each
 * with bleed, trim and crop marks, black in one ink, moved away from the spine where the book is
 * thick. Nothing in it is for a screen: links, outline and tags are left behind.
 *
 * <p>The bytes depend on the PDF, the options and the time alone.
 */
public final class PrintEdition {
  private final Path pdf;
  private final PrintOptions options;
  private final Instant made;

  /**
   * Prepares an edition.
   *
   * @param pdf a finished PDF, its pages upright and all of the size of the first
   * @param options what the print shop asks for
   * @param made the time that the edition is to bear
   */
  public PrintEdition(Path pdf, PrintOptions options, Instant made) {
    this.pdf = pdf;
    this.options = options;
    this.made = made;
  }

  /**
   * Writes the edition.
   *
   * @param out the file to write; an old one is replaced
   * @return how many pages it has
   * @throws IOException if the PDF cannot be read or the file cannot be written
   */
  public int write(Path out) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument book = Loader.loadPDF(bytes)) {
      PDRectangle trim = book.getPage(0).getMediaBox();
      TrimmedPage sheet = TrimmedPage.of(trim.getWidth(), trim.getHeight(), options);
      if (book.getNumberOfPages() % 2 == 1) {
        book.addPage(new PDPage(trim));
      }
      OneInk ink = new OneInk(book);
      boolean right = options.spineAtLeft();
      float away = (float) options.shift(book.getNumberOfPages()) * TrimmedPage.POINTS_PER_MM;
      for (PDPage page : book.getPages()) {
        ink.turn(page);
        sheet.place(book, page, right ? away : -away, List.of());
        right = !right;
      }
      ForPaper.strip(book.getDocumentCatalog());
      ForPaper.name(book, bytes, made);
      book.save(out.toFile());
      return book.getNumberOfPages();
    }
  }
}
