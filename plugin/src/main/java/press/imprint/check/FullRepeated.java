package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.FullCitations;

/** A work cited in full where the book, or its part, has done so before. */
final class FullRepeated implements Check {
  private final Ledger ledger;

  FullRepeated(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Place(int source, int part, String printing) {}

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<Place, Citation.Full> first = new HashMap<>();
    boolean parts = book.metadata().fullCitations() == FullCitations.PART;
    ledger
        .all(Binding.Bound.class)
        .forEach(bound -> meet(bound, parts ? bound.part() : 0, first, findings));
    return findings;
  }

  private static void meet(
      Binding.Bound bound, int part, Map<Place, Citation.Full> first, List<Diagnostic> findings) {
    if (bound.citation() instanceof Citation.Full full && full.work().imprint().isTold()) {
      String printing = full.work().printing();
      Place place = new Place(bound.source().number(), part, printing);
      Citation.Full before = first.putIfAbsent(place, full);
      if (before != null) {
        findings.add(finding(full, before));
      }
    }
  }

  private static Diagnostic finding(Citation.Full full, Citation.Full before) {
    String message = "`%s` is cited in full already".formatted(full.work().title().text());
    String hint = "write " + Cited.inShort(full.work(), full.locator());
    return Diagnostic.of(Rule.FULL_REPEATED, full.at(), message, hint)
        .with(before.at(), "the first full citation");
  }
}
