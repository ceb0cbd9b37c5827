package press.imprint.check;

import java.util.List;
import press.imprint.citation.Ledger;
import press.imprint.citation.Range;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code 155–148}, and {@code 155–48}, which is short for it. */
final class LocatorBackwards implements Check {
  private final Ledger ledger;

  LocatorBackwards(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger
        .citations()
        .flatMap(citation -> citation.locator().stream())
        .flatMap(locator -> locator.ranges().stream())
        .filter(Range::backwards)
        .map(LocatorBackwards::finding)
        .toList();
  }

  private static Diagnostic finding(Range range) {
    String typed = range.words().at().text();
    boolean plain = range.reads().equals(range.words().text());
    String message =
        "`%s` runs backwards%s".formatted(typed, plain ? "" : ": it is short for " + range.reads());
    String hint = "write the lower number first, or the last one in full";
    return Diagnostic.of(Rule.LOCATOR_BACKWARDS, range.words().at(), message, hint);
  }
}
