package press.imprint.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
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
   */
  public List<Diagnostic> ofPdf(Path pdf) {
    Findings findings = new Findings();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PdfProof(master, new PrintedFile(document), findings).prove();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      unreadable("PDF", e, findings);
    }
    return findings.all();
  }

  /**
   * Proves a finished EPUB.
   *
   * @param epub the file
   * @return what is wrong with it, at most five findings of a rule
   */
  public List<Diagnostic> ofEpub(Path epub) {
    Findings findings = new Findings();
    try {
      new EpubProof(master, epub, findings).prove();
    } catch (IOException | RuntimeException e) {
      unreadable("EPUB", e, findings);
    }
    return findings.all();
  }

  /** What a damaged file is stumbled over by is told: its words are lost, whatever else is. */
  private void unreadable(String file, Throwable reason, Findings findings) {
    String why = String.valueOf(reason.getMessage()).replaceAll("\\s+", " ");
    String kind = reason instanceof IOException ? "" : reason.getClass().getSimpleName() + ", ";
    findings.add(Rule.TEXT_LOST, master.whole(), "the " + file + " cannot be read: " + kind + why);
  }
}
