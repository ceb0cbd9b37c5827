package press.imprint.check;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code Harcout 12} where the book knows a Harcourt. */
final class NearMissName implements Check {
  private final Ledger ledger;

  NearMissName(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.NearMiss.class).map(NearMissName::finding).toList();
  }

  private static Diagnostic finding(Binding.NearMiss binding) {
    String name = binding.name().surname().text();
    String known = binding.known().surname().text();
    String message = "`%s` is cited nowhere in full, and `%s` is".formatted(name, known);
    String hint =
        "write `%s`, as in the full citation in %s"
            .formatted(known, FileNames.withLine(binding.source().first().at()));
    return Diagnostic.of(Rule.NEAR_MISS_NAME, binding.name().surname().at(), message, hint);
  }
}
