package press.imprint.check;

import java.util.List;
import press.imprint.citation.Ledger;
import press.imprint.citation.Range;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * {@code 12-14}, with the hyphen of compound words between two pages. It is mended where all of the
 * range is typed as it reads.
 */
final class LocatorForm implements Check {
  private final Ledger ledger;

  LocatorForm(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger
        .citations()
        .flatMap(citation -> citation.locator().stream())
        .flatMap(locator -> locator.ranges().stream())
        .filter(range -> range.hyphenated() && !range.backwards())
        .map(LocatorForm::finding)
        .toList();
  }

  private static Diagnostic finding(Range range) {
    String typed = range.words().at().text();
    String message = "`%s` has a hyphen for an en dash".formatted(typed);
    String hint = "write `%s`".formatted(range.dashed());
    return Diagnostic.of(Rule.LOCATOR_FORM, range.words().at(), message, hint)
        .mendedBy(typed.equals(range.words().text()) ? List.of(dash(range)) : List.of());
  }

  private static Edit dash(Range range) {
    Location at = range.words().at();
    int start = at.start() + range.from().length();
    return new Edit(at.source().at(start, start + range.dash().length()), Range.DASH);
  }
}
