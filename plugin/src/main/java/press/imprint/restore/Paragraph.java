package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the restored text.
 *
 * @param role what it is
 * @param group the first line of the quotation or epigraph that it belongs to, or 0
 * @param mark a note's number, an item's {@code -} or {@code 2.}; else empty. A note without a
 *     number goes on with the note before
 * @param page the printed number of the page on which it begins
 * @param lines the lines of the source that it is made of
 * @param runs its text
 */
record Paragraph(
    Role role, int group, String mark, String page, List<Integer> lines, List<Run> runs) {
  Paragraph {
    lines = List.copyOf(lines);
    runs = List.copyOf(runs);
  }

  int line() {
    return lines.get(0);
  }

  String plain() {
    return Run.plain(runs);
  }

  Paragraph with(List<Run> others) {
    return new Paragraph(role, group, mark, page, lines, others);
  }

  Paragraph as(Role other) {
    return new Paragraph(other, group, mark, page, lines, runs);
  }

  /** This paragraph and what goes on in it. */
  Paragraph followedBy(Paragraph next, Seam seam) {
    List<Integer> both = new ArrayList<>(lines);
    both.addAll(next.lines);
    return new Paragraph(role, group, mark, page, both, seam.join(runs, next.runs));
  }

  /** The numbers of the notes that it calls. */
  List<String> calls() {
    return runs.stream().filter(run -> run.kind() == Run.Kind.CALL).map(Run::text).toList();
  }
}
