package press.imprint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * {@code Evtuhov 642} where the book nowhere cites a work by Evtuhov in full; or its part does not,
 * where each is to do so, which is told once for each work.
 */
final class ShortWithoutFull implements Check {
  private final Ledger ledger;

  ShortWithoutFull(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Set<String> told = new HashSet<>();
    return Stream.concat(
            ledger.all(Binding.Unknown.class).map(ShortWithoutFull::finding),
            ledger
                .all(Binding.Elsewhere.class)
                .filter(binding -> told.add(binding.part() + " " + binding.source().number()))
                .map(ShortWithoutFull::finding))
        .toList();
  }

  private static Diagnostic finding(Binding.Elsewhere binding) {
    Citation.Brief citation = binding.citation();
    String message =
        "short citation %s has no full citation in its part".formatted(Cited.quoted(citation));
    return Diagnostic.of(
            Rule.SHORT_WITHOUT_FULL,
            Cited.names(citation),
            message,
            "cite the work in full here, as in the other part")
        .with(binding.source().first().at(), "the full citation");
  }

  private static Diagnostic finding(Binding.Unknown binding) {
    Citation.Brief citation = binding.citation();
    String message =
        "short citation " + Cited.quoted(citation) + " has no full citation in the book";
    String hint = "cite the work in full here: author, title, place, publisher and year";
    return Diagnostic.of(Rule.SHORT_WITHOUT_FULL, Cited.names(citation), message, hint);
  }
}
