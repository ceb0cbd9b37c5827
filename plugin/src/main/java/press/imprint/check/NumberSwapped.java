package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A lower number after a higher one in a file that counts: {@code [^3]}, {@code [^2]}. One finding
 * for each run of calls; bodies are judged where the calls are in order.
 */
final class NumberSwapped implements Check {
  private final List<CountedLabels> files;

  NumberSwapped(List<CountedLabels> files) {
    this.files = files;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (CountedLabels file : files) {
      List<Diagnostic> calls = findings("call", file.calls());
      findings.addAll(calls.isEmpty() ? findings("body", file.bodies()) : calls);
    }
    return findings;
  }

  private static List<Diagnostic> findings(String what, List<CountedLabels.Mark> marks) {
    return CountedLabels.runs(marks).stream().flatMap(run -> finding(what, run).stream()).toList();
  }

  private static Optional<Diagnostic> finding(String what, List<CountedLabels.Mark> run) {
    List<Integer> falls = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).figure() < run.get(i - 1).figure()) {
        falls.add(i);
      }
    }
    return falls.stream().findFirst().map(i -> finding(what, run, i, falls.size() - 1));
  }

  private static Diagnostic finding(String what, List<CountedLabels.Mark> run, int at, int more) {
    CountedLabels.Mark late = run.get(at);
    CountedLabels.Mark before = run.get(at - 1);
    String message =
        "note %s %s follows %s in line %s"
            .formatted(
                what,
                CountedLabels.label(late.figure()),
                CountedLabels.label(before.figure()),
                before.at().line());
    String hint =
        what.equals("call")
            ? "exchange the two labels, or count anew at the calls and at the bodies"
            : "exchange the two labels, or put the bodies in the order of their calls";
    return Diagnostic.of(Rule.NUMBER_SWAPPED, late.at(), message + CountedLabels.also(more), hint);
  }
}
