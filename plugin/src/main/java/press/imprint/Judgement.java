package press.imprint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.check.Checker;
import press.imprint.check.GlyphCoverage;
import press.imprint.check.Waivers;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.report.Findings;
import press.imprint.style.StyleSheet;

/** What is said of a book: all that was found, less what is waived, each as bad as is wanted. */
final class Judgement {
  private final Strictness strictness;
  private final GlyphCoverage coverage;

  Judgement(Strictness strictness, GlyphCoverage coverage) {
    this.strictness = strictness;
    this.coverage = coverage;
  }

  /** Judges a book as far as it was read; findings come in reading order. */
  Findings of(Reading reading) {
    return reading
        .book()
        .map(book -> of(reading, book))
        .orElseGet(() -> findings(reading, reading.findings(), Optional.empty()));
  }

  private Findings of(Reading reading, Book book) {
    Notes notes = new Notes(book);
    Ledger ledger = new Ledger(book, notes);
    List<Diagnostic> checked = new Checker(coverage).check(book, notes, ledger);
    Stream<Diagnostic> sheet =
        book.metadata().design().sheet().map(StyleSheet::new).stream()
            .flatMap(read -> read.findings().stream());
    List<Diagnostic> all =
        Stream.of(reading.findings().stream(), checked.stream(), sheet)
            .flatMap(found -> found)
            .toList();
    return findings(reading, all, Optional.of(ledger));
  }

  private Findings findings(Reading reading, List<Diagnostic> all, Optional<Ledger> ledger) {
    Waivers.Verdict verdict = new Waivers(reading.waivers()).apply(all);
    List<Diagnostic> weighed =
        verdict.findings().stream()
            .map(finding -> strictness.weighed(finding, reading.severities()))
            .toList();
    List<Diagnostic> sorted =
        reading.book().map(book -> new ReadingOrder(book).sort(weighed)).orElse(weighed);
    return new Findings(reading.book(), ledger, sorted, verdict.waived());
  }
}
