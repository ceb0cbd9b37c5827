package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;

/** The rows of a part and its notes, measured: how high any stretch of them is. */
final class Galley {
  /** A space between blocks may grow by this share of itself. */
  private static final double STRETCH = 0.5;

  /** It may lose this share. */
  private static final double SHRINK = 0.15;

  private final List<Row> rows;
  private final List<Row> noteRows = new ArrayList<>();
  private final List<Integer> noteOf = new ArrayList<>();
  private final int[] called;
  private final double[] heights;
  private final double[] spaces;
  private final double[] noteHeights;

  Galley(List<Row> rows) {
    this.rows = List.copyOf(rows);
    int count = rows.size();
    called = new int[count + 1];
    heights = new double[count + 1];
    spaces = new double[count + 1];
    for (int i = 0; i < count; i++) {
      Row row = rows.get(i);
      heights[i + 1] = heights[i] + row.space() + row.height();
      spaces[i + 1] = spaces[i] + row.space();
      for (Footnote note : row.notes()) {
        int begin = noteRows.size();
        noteRows.addAll(note.rows());
        note.rows().forEach(line -> noteOf.add(begin));
      }
      called[i + 1] = noteRows.size();
    }
    noteHeights = new double[noteRows.size() + 1];
    for (int i = 0; i < noteRows.size(); i++) {
      Row row = noteRows.get(i);
      noteHeights[i + 1] = noteHeights[i] + row.space() + row.height();
    }
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }

  List<Row> rows() {
    return rows;
  }

  /** How many rows the notes have that are called before a row. */
  int calledBefore(int row) {
    return called[row];
  }

  Row noteRow(int index) {
    return noteRows.get(index);
  }

  /** The first row of the note that a row of notes is of. */
  int beginOf(int noteRow) {
    return noteOf.get(noteRow);
  }

  /** The height of rows that fill a page from one on. */
  double height(int from, int to) {
    if (from == to) {
      return 0;
    }
    Row first = rows.get(from);
    double sum = heights[to] - heights[from] - (first.before().opens() ? 0 : first.space());
    for (Row head : first.heads()) {
      sum += head.height();
    }
    return sum;
  }

  /** By how much the rows of a page may be drawn apart. */
  double stretch(int from, int to) {
    return STRETCH * inner(from, to);
  }

  /** By how much they may be pushed together. */
  double shrink(int from, int to) {
    return SHRINK * inner(from, to);
  }

  /** The spaces between the rows of a page. */
  double inner(int from, int to) {
    return to > from ? spaces[to] - spaces[from + 1] : 0;
  }

  /** The height of rows of notes. */
  double noteHeight(int from, int to) {
    return noteHeights[to] - noteHeights[from];
  }
}
