package press.imprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.model.PageSize;

/**
 * Writes the PDF: every note at the foot of the page on which it is called, contents with the right
 * pages, running heads, folios, outline, page labels, links.
 */
public final class PdfWriter {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final Book book;
  private final Notes notes;
  private final BookFonts fonts;
  private final Instant made;
  private final boolean draft;

  /**
   * A writer for one book.
   *
   * @param book the book, as it can be printed
   * @param notes its notes
   * @param fonts its faces
   * @param made the time that the file says it was made
   * @param draft whether every page is marked as a draft's
   */
  public PdfWriter(Book book, Notes notes, BookFonts fonts, Instant made, boolean draft) {
    this.book = book;
    this.notes = notes;
    this.fonts = fonts;
    this.made = made;
    this.draft = draft;
  }

  /**
   * The margin at the spine.
   *
   * @param page the trimmed page
   * @return in millimetres
   */
  public static double innerMargin(PageSize page) {
    return PageStyle.of(page).inner() / POINTS_PER_MM;
  }

  /**
   * Writes the file.
   *
   * @param file where to
   * @return the pages that its parts take, in order
   * @throws IOException if it cannot be written
   */
  public List<PartPages> write(Path file) throws IOException {
    Set<String> stranded = new HashSet<>();
    Folios folios = new Folios();
    Optional<List<PartPages>> parts = written(file, stranded, folios);
    while (parts.isEmpty()) {
      // Set once more, with the headings found alone at the foot of a page moved on, and with the
      // folios that the cross-references to pages were found to need.
      parts = written(file, stranded, folios);
    }
    return parts.get();
  }

  /**
   * Sets the book; writes it unless a heading is alone at the foot of a page or a cross-reference
   * names another page than its own, and then tells which.
   */
  private Optional<List<PartPages>> written(Path file, Set<String> stranded, Folios folios)
      throws IOException {
    Document document = new BookPages(book, notes, fonts, draft, stranded, folios).document();
    try (PdfBoxRenderer engine = engine(document).buildPdfRenderer();
        PDDocument pdf = engine.getPdfDocument()) {
      engine.layout();
      Places places = new Places(engine);
      Pagination pagination = Pagination.of(book, places);
      boolean moved = stranded.addAll(places.stranded(stranded));
      boolean settled =
          folios.settle(
              id -> Beginnings.of(id, places).map(Places.Place::page).map(pagination::folio));
      if (moved || !settled) {
        return Optional.empty();
      }
      engine.createPDFWithoutClosing();
      new Finish(book, pdf, places).finish();
      new PdfMetadata(book.metadata(), made).write(pdf);
      List<PartPages> parts = PartPages.of(book, pdf, places);
      pdf.save(file.toFile());
      return Optional.of(parts);
    }
  }

  private PdfRendererBuilder engine(Document document) {
    PageSize page = book.metadata().pageSize();
    double width = page.width() * POINTS_PER_MM;
    double height = page.height() * POINTS_PER_MM;
    return Engine.of(document, width, height, fonts, DrawingFonts.of(book));
  }
}
