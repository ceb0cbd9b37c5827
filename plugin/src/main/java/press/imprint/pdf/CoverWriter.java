package press.imprint.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import press.imprint.model.Metadata;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Face;

/**
 * Writes the cover of a printed book: back, spine and front on one page, which ends where the bleed
 * ends.
 */
public final class CoverWriter {
  private final Metadata metadata;
  private final BookFonts fonts;
  private final Instant made;

  /**
   * A writer for the cover of one book.
   *
   * @param metadata what the book says of itself
   * @param fonts its faces
   * @param made the time that the file says it was made
   */
  public CoverWriter(Metadata metadata, BookFonts fonts, Instant made) {
    this.metadata = metadata;
    this.fonts = fonts;
    this.made = made;
  }

  /**
   * Writes the file.
   *
   * @param file where to
   * @param spine how wide the spine is, in millimetres
   * @param bleed how far the cover reaches beyond its edges, in millimetres
   * @param lettered whether the spine bears letters
   * @throws IOException if it cannot be written
   */
  public void write(Path file, double spine, double bleed, boolean lettered) throws IOException {
    CoverMeasures measures = CoverMeasures.of(metadata.pageSize(), spine, bleed, lettered);
    Document document = new CoverSpread(metadata, fonts, measures).document();
    try (PdfBoxRenderer engine = engine(document, measures).buildPdfRenderer();
        PDDocument pdf = engine.getPdfDocument()) {
      engine.layout();
      engine.createPDFWithoutClosing();
      new PdfMetadata(metadata, made).write(pdf);
      pdf.save(file.toFile());
    }
  }

  private PdfRendererBuilder engine(Document document, CoverMeasures measures) {
    PdfRendererBuilder builder = Engine.of(document, measures.width(), measures.height());
    for (Face face : fonts.faces()) {
      byte[] plain = face.plain();
      FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      int weight = face.bold() ? 700 : 400;
      builder.useFont(() -> new ByteArrayInputStream(plain), face.family(), weight, style, true);
    }
    Set<String> drawn = metadata.cover().map(DrawingFonts::of).orElse(Set.of());
    if (!drawn.isEmpty()) {
      builder.useSVGDrawer(new BatikSVGDrawer());
      PrintedFonts.register(builder, fonts, drawn);
    }
    return builder;
  }
}
