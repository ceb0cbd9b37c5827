package press.imprint.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.Waiver;
import press.imprint.model.Book;

/**
 * What came of reading a book.
 *
 * @param book the book; empty where its folder holds none that could be read
 * @param findings the mistakes, in the order in which they were met
 * @param severities how bad the author wants the findings of some rules to be
 * @param waivers which findings the author lets stand
 */
public record Reading(
    Optional<Book> book,
    List<Diagnostic> findings,
    Map<Rule, Severity> severities,
    List<Waiver> waivers) {
  /** Keeps copies. */
  public Reading {
    severities = Map.copyOf(severities);
    waivers = List.copyOf(waivers);
    findings = List.copyOf(findings);
  }
}
