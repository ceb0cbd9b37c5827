package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.model.Book;

/**
 * What came of reading a book.
 *
 * @param book the book; empty where its folder holds none that could be read
 * @param findings the mistakes, in the order in which they were met
 */
public record Reading(Optional<Book> book, List<Diagnostic> findings) {
  /** Keeps a copy. */
  public Reading {
    findings = List.copyOf(findings);
  }
}
