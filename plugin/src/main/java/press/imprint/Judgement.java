package press.imprint;

import java.util.List;
import java.util.stream.Stream;
import press.imprint.check.Checker;
import press.imprint.check.GlyphCoverage;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** What is said of a book: all that was found, less what is waived, each as bad as is wanted. */
final class Judgement {
  private final Strictness strictness;
  private final GlyphCoverage coverage;

  Judgement(Strictness strictness, GlyphCoverage coverage) {
    this.strictness = strictness;
    this.coverage = coverage;
  }

  /** Judges a book as far as it was read; findings come in reading order. */
  Waivers.Verdict of(Reading reading) {
    List<Diagnostic> found =
        reading.book().map(book -> findings(book, reading.findings())).orElse(reading.findings());
    Waivers.Verdict verdict = new Waivers(reading.waivers()).apply(found);
    List<Diagnostic> weighed =
        verdict.findings().stream()
            .map(finding -> strictness.weighed(finding, reading.severities()))
            .toList();
    List<Diagnostic> sorted =
        reading.book().map(book -> new ReadingOrder(book).sort(weighed)).orElse(weighed);
    return new Waivers.Verdict(sorted, verdict.waived());
  }

  private List<Diagnostic> findings(Book book, List<Diagnostic> read) {
    List<Diagnostic> checked = new Checker(coverage).check(book, new Notes(book));
    return Stream.concat(read.stream(), checked.stream()).toList();
  }
}
