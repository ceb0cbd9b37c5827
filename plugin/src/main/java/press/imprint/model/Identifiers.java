package press.imprint.model;

import java.util.Optional;

/**
 * What names the book and its editions: URIs, mostly {@code urn:uuid:…} or {@code urn:isbn:…}.
 *
 * @param book the book, or the one identifier that it has
 * @param pdf the PDF, where it has one of its own
 * @param epub the EPUB, where it has one of its own
 * @param print the printed booklet, where it has one of its own
 */
public record Identifiers(
    String book, Optional<String> pdf, Optional<String> epub, Optional<String> print) {

  /** The identifier of the PDF. */
  public String ofPdf() {
    return pdf.orElse(book);
  }

  /** The identifier of the EPUB. */
  public String ofEpub() {
    return epub.orElse(book);
  }
}
