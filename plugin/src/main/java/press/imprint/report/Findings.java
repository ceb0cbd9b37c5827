package press.imprint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.check.Waivers;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Severity;
import press.imprint.model.Book;

/**
 * What was found in a book, and what the reports tell of.
 *
 * @param book the book as it was typed; empty where there is none that could be read
 * @param ledger what its notes cite; empty where there is no book
 * @param left the findings, in reading order
 * @param waived those that the author lets stand
 */
public record Findings(
    Optional<Book> book,
    Optional<Ledger> ledger,
    List<Diagnostic> left,
    List<Waivers.Waived> waived) {
  /** Keeps copies. */
  public Findings {
    left = List.copyOf(left);
    waived = List.copyOf(waived);
  }

  /**
   * The same with what came to light later.
   *
   * @param more findings that nobody may let stand
   * @return all of them
   */
  public Findings with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(left);
    all.addAll(more);
    return new Findings(book, ledger, all, waived);
  }

  /** How many note bodies the book has. */
  public int notes() {
    return book.map(typed -> typed.notes().size()).orElse(0);
  }

  /** How many findings are of a severity. */
  long count(Severity severity) {
    return left.stream().filter(finding -> finding.severity() == severity).count();
  }
}
