package press.imprint.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import press.imprint.citation.Binding;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * {@code Harcout 12} where the book knows a Harcourt. That the odd spelling is the wrong one is
 * certain where one known name is that near, and the book cites it as often at least.
 */
final class NearMissName implements Check {
  private final Ledger ledger;

  NearMissName(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Binding.NearMiss> misses = ledger.all(Binding.NearMiss.class).toList();
    Map<String, Long> odd =
        misses.stream().collect(groupingBy(miss -> miss.name().surname().text(), counting()));
    Map<Integer, Long> usual =
        ledger
            .all(Binding.Bound.class)
            .collect(groupingBy(bound -> bound.source().number(), counting()));
    return misses.stream()
        .map(
            miss -> {
              long here = odd.get(miss.name().surname().text());
              boolean certain =
                  miss.sole() && here <= usual.getOrDefault(miss.source().number(), 0L);
              return finding(miss).mendedBy(certain ? edits(miss) : List.of());
            })
        .toList();
  }

  private static Diagnostic finding(Binding.NearMiss miss) {
    String name = miss.name().surname().text();
    String known = miss.known().surname().text();
    String message = "`%s` is cited nowhere in full, and `%s` is".formatted(name, known);
    String hint = "write `%s`".formatted(known);
    return Diagnostic.of(Rule.NEAR_MISS_NAME, miss.name().surname().at(), message, hint)
        .with(miss.source().first().at(), "the full citation");
  }

  /** A name that is typed with entities, or has a mark within, its author mends. */
  private static List<Edit> edits(Binding.NearMiss miss) {
    Words name = miss.name().surname();
    boolean plain = name.at().text().equals(name.text());
    return plain ? List.of(new Edit(name.at(), miss.known().surname().text())) : List.of();
  }
}
