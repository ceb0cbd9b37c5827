package press.imprint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;

/**
 * A note call as other systems have it: {@code ¹²}, {@code <sup>12</sup>}, {@code [12]}, {@code
 * (12)}, {@code *}, {@code †}; and what Pandoc would read as a note, a citation or a division, and
 * is printed as it stands. What can be something else as well is told where the file counts on in
 * it: three numbers, each one more than the last, in three paragraphs.
 */
final class UnconvertedNote implements Check {
  private static final int FEWEST = 3;

  private final Passages passages;

  UnconvertedNote(Passages passages) {
    this.passages = passages;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Map<SourceText, List<ForeignMark>> files = new LinkedHashMap<>();
    for (Passage passage : passages.text()) {
      files
          .computeIfAbsent(passage.source(), first -> new ArrayList<>())
          .addAll(ForeignMark.in(passage));
    }
    return Stream.concat(
            files.values().stream().flatMap(marks -> findings(marks).stream()),
            passages.all().stream().flatMap(PandocMark::in).map(PandocMark::finding))
        .toList();
  }

  private static List<Diagnostic> findings(List<ForeignMark> file) {
    List<ForeignMark> told = new ArrayList<>();
    file.stream().filter(mark -> mark.place() == ForeignMark.Place.SURE).forEach(told::add);
    for (String form : List.of("[", "(")) {
      told.addAll(
          counting(
              file.stream()
                  .filter(mark -> mark.text().startsWith(form))
                  .filter(mark -> mark.place() == ForeignMark.Place.DOUBTFUL)
                  .toList()));
    }
    Set<String> opening =
        file.stream()
            .filter(mark -> mark.place() == ForeignMark.Place.START)
            .map(ForeignMark::text)
            .collect(Collectors.toSet());
    file.stream()
        .filter(mark -> mark.place() == ForeignMark.Place.DOUBTFUL && mark.isSign())
        .filter(mark -> opening.contains(mark.text()))
        .forEach(told::add);
    Set<String> called = told.stream().map(ForeignMark::text).collect(Collectors.toSet());
    file.stream()
        .filter(mark -> mark.place() == ForeignMark.Place.START && called.contains(mark.text()))
        .forEach(told::add);
    return told.stream()
        .sorted(Comparator.comparing(mark -> mark.at().start()))
        .map(UnconvertedNote::finding)
        .toList();
  }

  /** Those marks that stand in a count of three or more, told from at least three passages. */
  private static List<ForeignMark> counting(List<ForeignMark> marks) {
    List<ForeignMark> counting = new ArrayList<>();
    List<ForeignMark> run = new ArrayList<>();
    for (ForeignMark mark : marks) {
      if (!run.isEmpty() && mark.number() != run.get(run.size() - 1).number() + 1) {
        keep(run, counting);
      }
      run.add(mark);
    }
    keep(run, counting);
    return counting;
  }

  private static void keep(List<ForeignMark> run, List<ForeignMark> counting) {
    Set<Integer> places = new HashSet<>();
    run.forEach(mark -> places.add(mark.passage().pieces().get(0).at().start()));
    if (places.size() >= FEWEST) {
      counting.addAll(run);
    }
    run.clear();
  }

  private static Diagnostic finding(ForeignMark mark) {
    boolean body = mark.place() == ForeignMark.Place.START;
    String label = mark.isSign() ? "a" : String.valueOf(mark.number());
    String message =
        "`%s` is a note %s of another system".formatted(mark.at().text(), body ? "body" : "call");
    String hint =
        body
            ? "write `[^%s]: ` and the note".formatted(label)
            : "write `[^%s]`, and the note as `[^%s]: …`".formatted(label, label);
    return Diagnostic.of(Rule.UNCONVERTED_NOTE, mark.at(), message, hint);
  }
}
