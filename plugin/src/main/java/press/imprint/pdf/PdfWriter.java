package press.imprint.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.model.PageSize;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Compositor;

/**
 * Writes the PDF: every note at the foot of the page on which it is called, contents with the right
 * pages, running heads, folios, outline, page labels, links.
 */
public final class PdfWriter {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final Book book;
  private final Notes notes;
  private final BookFonts fonts;
  private final Compositor compositor;
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
    this.compositor = new Compositor(fonts);
    this.made = made;
    this.draft = draft;
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
    Galley galley = new Galley();
    Document document =
        new BookPages(book, notes, fonts, compositor, galley, draft, stranded, folios).document();
    try (PDDocument pdf = new PDDocument()) {
      PrintedFonts printed = new PrintedFonts(fonts, pdf);
      PDFont numbers = printed.forNumbers();
      try (PdfBoxRenderer engine = builder(document, pdf, printed).buildPdfRenderer()) {
        SharedContext context = engine.getSharedContext();
        float dotsPerPoint = engine.getOutputDevice().getDotsPerPoint();
        String code = fonts.families(true).iterator().next();
        context.setTextRenderer(new TokenRenderer(compositor, galley, code, numbers, dotsPerPoint));
        engine.layout();
        Places places = new Places(engine);
        if (!settled(places, stranded, folios)) {
          return Optional.empty();
        }
        engine.createPDFWithoutClosing();
        new Finish(book, pdf, places).finish();
        Press press = new Press(pdf, galley, printed, numbers);
        for (PDPage page : pdf.getPages()) {
          press.print(page);
        }
        printed.finish();
        new PdfMetadata(book.metadata(), made).write(pdf);
        List<PartPages> parts = PartPages.of(book, pdf, places);
        pdf.save(file.toFile());
        return Optional.of(parts);
      }
    }
  }

  /** Whether headings stand well and cross-references name the right pages; if not, learns it. */
  private boolean settled(Places places, Set<String> stranded, Folios folios) {
    Pagination pagination = Pagination.of(book, places);
    boolean moved = stranded.addAll(places.stranded(stranded));
    boolean settled =
        folios.settle(
            id -> Beginnings.of(id, places).map(Places.Place::page).map(pagination::folio));
    return !moved && settled;
  }

  private PdfRendererBuilder builder(Document document, PDDocument pdf, PrintedFonts printed) {
    PageSize page = book.metadata().pageSize();
    PdfRendererBuilder builder =
        Engine.of(document, page.width() * POINTS_PER_MM, page.height() * POINTS_PER_MM);
    builder.usePDDocument(pdf);
    printed.register(builder);
    Set<String> drawn = DrawingFonts.of(book);
    if (!drawn.isEmpty()) {
      builder.useSVGDrawer(new BatikSVGDrawer());
      PrintedFonts.register(builder, fonts, drawn);
    }
    return builder;
  }
}
