package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A number twice in succession where the count goes on after the next: {@code [^3]}, {@code [^3]},
 * {@code [^5]}. A note that is merely called again leaves no hole in the count.
 */
final class NumberRepeated implements Check {
  private final List<CountedLabels> files;

  NumberRepeated(List<CountedLabels> files) {
    this.files = files;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (CountedLabels file : files) {
      CountedLabels.repeats(file.calls()).forEach(mark -> findings.add(finding("call", mark)));
      CountedLabels.repeats(file.bodies()).forEach(mark -> findings.add(finding("body", mark)));
    }
    return findings;
  }

  private static Diagnostic finding(String what, CountedLabels.Mark mark) {
    String due = CountedLabels.label(mark.figure() + 1);
    return Diagnostic.of(
        Rule.NUMBER_REPEATED,
        mark.at(),
        "note %s %s stands where %s is due"
            .formatted(what, CountedLabels.label(mark.figure()), due),
        "write " + due);
  }
}
