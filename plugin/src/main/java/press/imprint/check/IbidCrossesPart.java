package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code *Ibid.*} in the first note of a part, after the last one of the part before. */
final class IbidCrossesPart implements Check {
  private final Ledger ledger;

  IbidCrossesPart(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.AcrossParts.class).map(IbidCrossesPart::finding).toList();
  }

  private static Diagnostic finding(Binding.AcrossParts binding) {
    Words word = binding.citation().word();
    String message = "`%s` points back into the part before".formatted(word.at().text());
    String hint = "write the short citation: a part is read by itself";
    return Diagnostic.of(Rule.IBID_CROSSES_PART, word.at(), message, hint);
  }
}
