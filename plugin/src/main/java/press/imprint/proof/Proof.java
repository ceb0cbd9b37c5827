package press.imprint.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/**
 * Proves the finished files of a book by its master: nothing lost, nothing out of order, every note
 * at its call, every page named as it is. Where both files read as the master does, they read as
 * each other do.
 */
public final class Proof {
  private final Master master;

  /**
   * Prepares the proof.
   *
   * @param book the book as the writers were given it
   * @param notes its notes
   */
  public Proof(Book book, Notes notes) {
    master = new Master(book, notes);
  }

  /**
   * Proves a finished PDF.
   *
   * @param pdf the file
   * @return what is wrong with it, at most five findings of a rule
   * @throws IOException if it cannot be read
   */
  public List<Diagnostic> ofPdf(Path pdf) throws IOException {
    Findings findings = new Findings();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PdfProof(master, new PrintedFile(document), findings).prove();
    }
    return findings.all();
  }

  /**
   * Proves a finished EPUB.
   *
   * @param epub the file
   * @return what is wrong with it, at most five findings of a rule
   * @throws IOException if it cannot be read
   */
  public List<Diagnostic> ofEpub(Path epub) throws IOException {
    Findings findings = new Findings();
    new EpubProof(master, epub, findings).prove();
    return findings.all();
  }
}
