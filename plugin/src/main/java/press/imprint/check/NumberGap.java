package press.imprint.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A number left out of a count, {@code [^3]}, {@code [^5]}: call and body are gone. One finding for
 * each run. A call lost in one place and a body in another are told as a pair, for the counts agree
 * and nothing else would bring the two together.
 */
final class NumberGap implements Check {
  private final List<CountedLabels> files;

  NumberGap(List<CountedLabels> files) {
    this.files = files;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (CountedLabels file : files) {
      Set<Integer> known = known(file);
      CountedLabels.runs(file.calls()).forEach(run -> gap(known, run).ifPresent(findings::add));
      pair(file).ifPresent(findings::add);
    }
    return findings;
  }

  /** The numbers that a file has, and those for which another stands. */
  private static Set<Integer> known(CountedLabels file) {
    Set<Integer> known = CountedLabels.numbers(file.calls());
    known.addAll(CountedLabels.numbers(file.bodies()));
    CountedLabels.repeats(file.calls()).forEach(mark -> known.add(mark.figure() + 1));
    CountedLabels.repeats(file.bodies()).forEach(mark -> known.add(mark.figure() + 1));
    return known;
  }

  /** The first step of a run over numbers that neither a call nor a body of the file has. */
  private static Optional<Diagnostic> gap(Set<Integer> known, List<CountedLabels.Mark> run) {
    List<Diagnostic> gaps = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      CountedLabels.Mark from = run.get(i - 1);
      CountedLabels.Mark to = run.get(i);
      long missing =
          to.figure() - from.figure() <= 1
              ? 0
              : numbers(from.figure() + 1, to.figure()).stream()
                  .filter(number -> !known.contains(number))
                  .count();
      if (missing > 0 && missing > to.words() - from.words()) {
        gaps.add(finding(from, to));
      }
    }
    int more = gaps.size() - 1;
    return gaps.stream()
        .findFirst()
        .map(
            gap ->
                Diagnostic.of(
                    gap.rule(), gap.at(), gap.message() + CountedLabels.also(more), gap.hint()));
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static Diagnostic finding(CountedLabels.Mark from, CountedLabels.Mark to) {
    return Diagnostic.of(
        Rule.NUMBER_GAP,
        to.at(),
        "note call %s follows %s in line %s"
            .formatted(
                CountedLabels.label(to.figure()),
                CountedLabels.label(from.figure()),
                from.at().line()),
        "put back what is lost between the two, or count on at the calls and at the bodies");
  }

  /** As many calls without a body as bodies without a call, all within the count. */
  private static Optional<Diagnostic> pair(CountedLabels file) {
    Set<Integer> calls = CountedLabels.numbers(file.calls());
    Set<Integer> bodies = CountedLabels.numbers(file.bodies());
    SortedSet<Integer> lostCalls = new TreeSet<>(bodies);
    lostCalls.removeAll(calls);
    SortedSet<Integer> lostBodies = new TreeSet<>(calls);
    lostBodies.removeAll(bodies);
    boolean within =
        lostCalls.stream().allMatch(number -> isNear(number, calls))
            && lostBodies.stream().allMatch(number -> isNear(number, bodies));
    boolean inOrder =
        CountedLabels.isInOrder(file.calls()) && CountedLabels.isInOrder(file.bodies());
    if (lostCalls.isEmpty() || lostCalls.size() != lostBodies.size() || !within || !inOrder) {
      return Optional.empty();
    }
    int first = lostCalls.first();
    List<CountedLabels.Mark> marks = CountedLabels.firsts(file.calls());
    CountedLabels.Mark place =
        marks.stream()
            .filter(mark -> mark.figure() > first)
            .findFirst()
            .orElse(marks.get(marks.size() - 1));
    Diagnostic finding =
        Diagnostic.of(
            Rule.NUMBER_GAP,
            place.at(),
            "note call %s and note body %s are lost: calls and bodies agree in number alone"
                .formatted(list(lostCalls), list(lostBodies)),
            "put the call before this one, and the body where the bodies leave out its label");
    finding = with(finding, file.bodies(), lostCalls, "a body whose call is lost");
    return Optional.of(with(finding, file.calls(), lostBodies, "a call whose body is lost"));
  }

  private static Diagnostic with(
      Diagnostic finding, List<CountedLabels.Mark> marks, Set<Integer> lost, String words) {
    Diagnostic all = finding;
    for (CountedLabels.Mark mark : CountedLabels.firsts(marks)) {
      all = lost.contains(mark.figure()) ? all.with(mark.at(), words) : all;
    }
    return all;
  }

  private static boolean isNear(int number, Set<Integer> others) {
    return others.contains(number - 1) || others.contains(number + 1);
  }

  private static String list(SortedSet<Integer> numbers) {
    return numbers.stream().map(CountedLabels::label).collect(joining(", "));
  }
}
