package press.imprint.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import press.imprint.layout.BookLayout;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.style.Cascade;
import press.imprint.typesetting.BookFonts;

/** A book as a PDF, in the faces that we carry. */
public final class PrintedBook {
  private PrintedBook() {}

  public static void write(Book book, Path file) throws IOException {
    BookFonts fonts = new BookFonts(List.of());
    Cascade cascade = new Cascade(book.metadata().design());
    BookLayout layout = new BookLayout(book, new Notes(book), fonts, cascade, false);
    new PdfWriter(fonts, Instant.EPOCH).write(layout.layOut(), file);
  }
}
