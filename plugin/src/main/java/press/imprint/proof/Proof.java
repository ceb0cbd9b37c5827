package press.imprint.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
   * Proves what was written.
   *
   * @param pdf the finished PDF, where there is one
   * @param epub the finished EPUB, where there is one
   * @return what is wrong with them, at most five findings of a rule for each file
   * @throws IOException if a file cannot be read
   */
  public List<Diagnostic> of(Optional<Path> pdf, Optional<Path> epub) throws IOException {
    Findings findings = new Findings();
    if (pdf.isPresent()) {
      try (PDDocument document = Loader.loadPDF(pdf.get().toFile())) {
        new PdfProof(master, new PrintedFile(document), findings).prove();
      }
    }
    if (epub.isPresent()) {
      new EpubProof(master, epub.get(), findings).prove();
    }
    return findings.all();
  }
}
