package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code *Ibid.*} after a note that cites two sources or more. */
final class IbidAfterSeveral implements Check {
  private final Ledger ledger;

  IbidAfterSeveral(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.AfterSeveral.class).map(IbidAfterSeveral::finding).toList();
  }

  private static Diagnostic finding(Binding.AfterSeveral binding) {
    Words word = binding.citation().word();
    String message =
        "`%s` follows a note that cites %s sources".formatted(word.at().text(), binding.sources());
    String hint = "write the short citation of the one that is meant";
    return Diagnostic.of(Rule.IBID_AFTER_SEVERAL, word.at(), message, hint);
  }
}
