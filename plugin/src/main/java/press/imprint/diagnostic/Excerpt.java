package press.imprint.diagnostic;

/**
 * A line of the master over its caret, cut to what fits on a screen.
 *
 * <pre>
 * …the rope was cut[^rope] before dawn, and nobody…
 *                  ^^^^^^^
 * </pre>
 *
 * <p>Widths count code points.
 */
final class Excerpt {
  /** The longest line shown whole, and the width of what is shown of a longer one. */
  static final int WIDTH = 100;

  private static final String CUT = "…";

  private Excerpt() {}

  /** The line of a place over its caret, without a line end; empty where the line is blank. */
  static String of(Location at) {
    String line = at.source().line(at.line()).replace('\t', ' ');
    int wide = at.source().text().codePointCount(at.start(), at.end());
    return line.isBlank() ? "" : of(line, at.column() - 1, wide);
  }

  /**
   * The line and its caret.
   *
   * @param line the line, tabs already spaces
   * @param from how many code points stand before the caret
   * @param wide how many code points the caret would underline, later lines included
   * @return two lines, without a line end
   */
  static String of(String line, int from, int wide) {
    int[] points = line.codePoints().toArray();
    int marked = Math.max(1, Math.min(wide, points.length - from));
    int start = 0;
    int end = points.length;
    if (points.length > WIDTH) {
      int around = Math.max(0, (WIDTH - marked) / 2);
      start = Math.max(0, Math.min(from - around, points.length - WIDTH));
      end = Math.min(points.length, start + WIDTH);
    }
    String head = start > 0 ? CUT : "";
    String tail = end < points.length ? CUT : "";
    String shown = head + new String(points, start, end - start) + tail;
    int carets = Math.max(1, Math.min(marked, end - from));
    return shown + '\n' + " ".repeat(from - start + head.length()) + "^".repeat(carets);
  }
}
