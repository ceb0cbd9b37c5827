package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code *Ibid.*} in the first note, or after a note that cites nothing. */
final class IbidWithoutAntecedent implements Check {
  private final Ledger ledger;

  IbidWithoutAntecedent(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.NoAntecedent.class).map(IbidWithoutAntecedent::finding).toList();
  }

  private static Diagnostic finding(Binding.NoAntecedent binding) {
    Words word = binding.citation().word();
    String why =
        binding.first()
            ? "stands in the first note and has nothing to point to"
            : "follows a note that cites nothing";
    String message = "`%s` %s".formatted(word.at().text(), why);
    String hint = "write the short citation: surname, short title, page";
    return Diagnostic.of(Rule.IBID_WITHOUT_ANTECEDENT, word.at(), message, hint);
  }
}
