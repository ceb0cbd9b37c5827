package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.NoteRestart;

/** {@code *Ibid.*} in the first note of a part, after the last one of the part before. */
final class IbidCrossesPart implements Check {
  private final Ledger ledger;

  IbidCrossesPart(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    boolean chapters = book.metadata().noteRestart() == NoteRestart.CHAPTER;
    return ledger
        .all(Binding.AcrossParts.class)
        .map(binding -> finding(binding, chapters ? "chapter" : "part"))
        .toList();
  }

  private static Diagnostic finding(Binding.AcrossParts binding, String part) {
    Words word = binding.citation().word();
    String message = "`%s` points back into the %s before".formatted(word.at().text(), part);
    String hint = "write the short citation: a %s is read by itself".formatted(part);
    return Diagnostic.of(Rule.IBID_CROSSES_PART, word.at(), message, hint);
  }
}
