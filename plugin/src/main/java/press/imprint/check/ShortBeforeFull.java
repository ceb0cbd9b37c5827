package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code Evtuhov 642} in a note before the one that cites the work in full. */
final class ShortBeforeFull implements Check {
  private final Ledger ledger;

  ShortBeforeFull(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.Early.class).map(ShortBeforeFull::finding).toList();
  }

  private static Diagnostic finding(Binding.Early binding) {
    Citation.Brief citation = binding.citation();
    String message =
        "short citation %s comes before the full one".formatted(Cited.quoted(citation));
    String hint = "cite the work in full here, and in short there";
    return Diagnostic.of(Rule.SHORT_BEFORE_FULL, Cited.names(citation), message, hint)
        .with(binding.source().first().at(), "the full citation");
  }
}
