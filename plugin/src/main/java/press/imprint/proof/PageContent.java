package press.imprint.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** What is painted on a page. */
final class PageContent {
  /**
   * Glyphs of one line, shown together.
   *
   * @param left where the first that is not a space begins, in points
   * @param right where the last ends
   * @param baseline from the foot of the page
   * @param size of the letters
   * @param mark the number of their marked content; -1 for an artifact
   */
  record Run(double left, double right, double baseline, double size, int mark) {}

  /** The baselines of the first and the last line of marked content, and whether one rises. */
  private record Lines(double first, double last, double size, boolean rise) {}

  /** The edges of a picture, in points. */
  record Plate(double left, double foot, double right, double head) {}

  final List<Run> runs = new ArrayList<>();
  final List<Plate> plates = new ArrayList<>();
  final List<StringBuilder> marked = new ArrayList<>();
  private final List<Lines> lines = new ArrayList<>();
  final List<String> missing = new ArrayList<>();
  final StringBuilder untagged = new StringBuilder();
  final BitSet pictured = new BitSet();
  final List<StringBuilder> heads = new ArrayList<>();
  final List<StringBuilder> feet = new ArrayList<>();
  boolean painted;

  /** A line of marked content, which stands below those before it. */
  void line(int mark, double baseline, double size) {
    Lines before = lines.get(mark);
    boolean rises = before != null && (before.rise || Column.rises(before.last, baseline, size));
    lines.set(mark, new Lines(before == null ? baseline : before.first, baseline, size, rises));
  }

  /** Whether a line of marked content stands above the one before it, which may be the column's. */
  boolean rises(int page, int mark, Column column) {
    Lines own = lines.get(mark);
    boolean rises = own != null && column.rises(page, own.first, own.last, own.size);
    return rises || (own != null && own.rise);
  }

  /** The letters of marked content as they are shown. */
  StringBuilder letters(int mark) {
    if (mark >= marked.size()) {
      lines.addAll(Collections.nCopies(mark + 1 - marked.size(), null));
      marked.addAll(Collections.nCopies(mark + 1 - marked.size(), null));
    }
    if (marked.get(mark) == null) {
      marked.set(mark, new StringBuilder());
    }
    return marked.get(mark);
  }

  /** The letters of marked content; empty where there is none. */
  String of(int mark) {
    return mark < marked.size() && marked.get(mark) != null ? marked.get(mark).toString() : "";
  }

  /** Whether it has marked content of a number. */
  boolean has(int mark) {
    return mark < marked.size() && marked.get(mark) != null;
  }

  /** Whether neither text nor a picture stands on it, whatever else does. */
  boolean isBlank() {
    boolean blank = plates.isEmpty() && untagged.isEmpty();
    for (int mark = 0; mark < marked.size(); mark++) {
      blank &= of(mark).isBlank();
    }
    return blank;
  }
}
