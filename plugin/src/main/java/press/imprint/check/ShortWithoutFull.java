package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code Evtuhov 642} where the book nowhere cites a work by Evtuhov in full. */
final class ShortWithoutFull implements Check {
  private final Ledger ledger;

  ShortWithoutFull(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.Unknown.class).map(ShortWithoutFull::finding).toList();
  }

  private static Diagnostic finding(Binding.Unknown binding) {
    Citation.Brief citation = binding.citation();
    String message =
        "short citation " + Cited.quoted(citation) + " has no full citation in the book";
    String hint = "cite the work in full here: author, title, place, publisher and year";
    return Diagnostic.of(Rule.SHORT_WITHOUT_FULL, Cited.names(citation), message, hint);
  }
}
