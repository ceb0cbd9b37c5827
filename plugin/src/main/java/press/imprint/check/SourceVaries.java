package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.citation.Imprint;
import press.imprint.citation.Ledger;
import press.imprint.citation.Words;
import press.imprint.citation.Work;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** One work with another year, publisher or place than in its first full citation. */
final class SourceVaries implements Check {
  private final Ledger ledger;

  SourceVaries(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<String, Work> first = new HashMap<>();
    ledger.fulls().forEach(full -> meet(full.work(), first, findings));
    return findings;
  }

  private static void meet(Work work, Map<String, Work> first, List<Diagnostic> findings) {
    Work before = first.putIfAbsent(work.printing(), work);
    if (before != null) {
      Imprint here = work.imprint();
      Imprint there = before.imprint();
      compare("year", here.year(), there.year()).ifPresent(findings::add);
      compare("publisher", here.publisher(), there.publisher()).ifPresent(findings::add);
      compare("place", here.place(), there.place()).ifPresent(findings::add);
    }
  }

  private static Optional<Diagnostic> compare(
      String fact, Optional<Words> here, Optional<Words> there) {
    return here.isPresent() && there.isPresent() && !here.get().says(there.get())
        ? Optional.of(finding(fact, here.get(), there.get()))
        : Optional.empty();
  }

  private static Diagnostic finding(String fact, Words here, Words there) {
    String message =
        "the %s is `%s`, and elsewhere `%s` for the same work"
            .formatted(fact, here.text(), there.text());
    String hint = "look into the work, and write the same %s in both notes".formatted(fact);
    return Diagnostic.of(Rule.SOURCE_VARIES, here.at(), message, hint)
        .with(there.at(), "the other " + fact);
  }
}
