package press.imprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import press.imprint.model.Metadata;

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
    try (PdfBoxRenderer engine =
            Engine.of(document, measures.width(), measures.height(), fonts, drawn())
                .buildPdfRenderer();
        PDDocument pdf = engine.getPdfDocument()) {
      engine.layout();
      engine.createPDFWithoutClosing();
      new PdfMetadata(metadata, made).write(pdf);
      pdf.save(file.toFile());
    }
  }

  private Set<String> drawn() {
    return metadata.cover().map(DrawingFonts::of).orElse(Set.of());
  }
}
