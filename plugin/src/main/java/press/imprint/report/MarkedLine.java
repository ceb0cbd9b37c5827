package press.imprint.report;

import press.imprint.markup.ElementCursor;

/** A line of the master, with what its carets point to marked: for a page carets are too small. */
final class MarkedLine {
  private final String line;
  private final int from;
  private final int to;

  /** An excerpt: the line over its carets; nothing where it is empty. */
  MarkedLine(String excerpt) {
    String[] both = excerpt.split("\n", 2);
    line = both[0];
    String carets = both.length > 1 ? both[1] : "";
    int length = line.codePointCount(0, line.length());
    from = line.offsetByCodePoints(0, Math.min(length, Math.max(0, carets.indexOf('^'))));
    to = line.offsetByCodePoints(0, Math.min(length, carets.length()));
  }

  void write(ElementCursor parent) {
    if (!line.isEmpty()) {
      ElementCursor pre = parent.child("pre", "line");
      pre.text(line.substring(0, from));
      // Where something is missing at the end of a line, the mark is a space wide.
      pre.child("mark").text(to > from ? line.substring(from, to) : "\u00a0");
      pre.text(line.substring(to));
    }
  }
}
