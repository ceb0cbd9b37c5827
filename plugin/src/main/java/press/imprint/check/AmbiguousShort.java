package press.imprint.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.citation.Source;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code Carr 31} where two works by Carr are cited before. */
final class AmbiguousShort implements Check {
  private final Ledger ledger;

  AmbiguousShort(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return ledger.all(Binding.Ambiguous.class).map(AmbiguousShort::finding).toList();
  }

  private static Diagnostic finding(Binding.Ambiguous binding) {
    Citation.Brief citation = binding.citation();
    String works =
        binding.sources().stream()
            .map(source -> "`" + source.work().title().text() + "`")
            .collect(joining(" or "));
    String message = "short citation %s may mean %s".formatted(Cited.quoted(citation), works);
    String named = Cited.inShort(binding.sources().get(0).work(), citation.locator());
    String hint = "name the work, as in " + named;
    Diagnostic finding = Diagnostic.of(Rule.AMBIGUOUS_SHORT, Cited.names(citation), message, hint);
    for (Source source : binding.sources()) {
      String title = source.work().title().text();
      finding = finding.with(source.first().at(), "the full citation of `%s`".formatted(title));
    }
    return finding;
  }
}
