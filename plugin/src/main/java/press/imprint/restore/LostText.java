package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/**
 * The rule {@code lost-text}: every line of the source that is not blank stands on one page or is
 * furniture. Neighbours with one fault are one finding.
 */
final class LostText {
  private final Sheet sheet;
  private final SourceText source;

  LostText(Sheet sheet, SourceText source) {
    this.sheet = sheet;
    this.source = source;
  }

  List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>();
    List<LineRange> furniture = sheet.furniture().stream().map(Sheet.Furniture::lines).toList();
    List<LineRange> pages = sheet.pages().stream().map(Sheet.Page::lines).toList();
    runs(line -> count(pages, line) == 0 && count(furniture, line) == 0)
        .forEach(
            run ->
                findings.add(
                    finding(
                        run,
                        "%s on no page and in no furniture".formatted(standing(run)),
                        "add a page or a piece of furniture with `lines: %s`"
                            .formatted(typed(run)))));
    runs(line -> count(pages, line) > 1)
        .forEach(
            run ->
                findings.add(
                    finding(
                        run,
                        "%s on two pages".formatted(standing(run)),
                        "correct the `lines` of one of the two: " + folios(run))));
    runs(line -> count(furniture, line) > 1)
        .forEach(
            run ->
                findings.add(
                    finding(
                        run,
                        "%s in two pieces of furniture".formatted(standing(run)),
                        "correct the `lines` of one of the two")));
    sheet.pages().stream()
        .filter(page -> page.lines().last() > source.lineCount())
        .map(this::tooLong)
        .forEach(findings::add);
    return findings;
  }

  private Diagnostic tooLong(Sheet.Page page) {
    return Diagnostic.of(
        Rule.LOST_TEXT,
        page.at(),
        "page %s ends with line %s of a source of %s lines"
            .formatted(page.folio(), page.lines().last(), source.lineCount()),
        "correct its `lines`");
  }

  private static long count(List<LineRange> ranges, int line) {
    return ranges.stream().filter(range -> range.holds(line)).count();
  }

  /** The lines of a fault; blank lines between two of them do not part them. */
  private List<LineRange> runs(Predicate<Integer> faulty) {
    List<LineRange> runs = new ArrayList<>();
    boolean open = false;
    int[] lines =
        IntStream.rangeClosed(1, source.lineCount())
            .filter(line -> !source.line(line).isBlank())
            .toArray();
    for (int line : lines) {
      boolean fault = faulty.test(line);
      if (fault && open) {
        runs.add(new LineRange(runs.remove(runs.size() - 1).first(), line));
      } else if (fault) {
        runs.add(new LineRange(line, line));
      }
      open = fault;
    }
    return runs;
  }

  private Diagnostic finding(LineRange run, String message, String hint) {
    return Diagnostic.of(Rule.LOST_TEXT, SourceLines.at(source, run.first()), message, hint);
  }

  private static String standing(LineRange run) {
    return run + " of the source" + (run.first() == run.last() ? " stands" : " stand");
  }

  private static String typed(LineRange run) {
    String first = String.valueOf(run.first());
    return run.first() == run.last() ? first : first + "-" + run.last();
  }

  private String folios(LineRange run) {
    Stream<String> folios =
        sheet.pages().stream()
            .filter(page -> page.lines().holds(run.first()))
            .map(page -> "page %s in line %s".formatted(page.folio(), page.at().line()));
    return String.join(", ", folios.toList());
  }
}
