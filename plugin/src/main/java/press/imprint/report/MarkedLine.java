package press.imprint.report;

import press.imprint.diagnostic.Diagnostic;
import press.imprint.markup.ElementCursor;

/** The line of a finding, with what its caret points to marked: for a page carets are too small. */
final class MarkedLine {
  private final String line;
  private final int from;
  private final int to;

  /** The line of a finding; nothing where it is blank. */
  MarkedLine(Diagnostic finding) {
    String[] excerpt = finding.excerpt().split("\n", 2);
    line = excerpt[0];
    String carets = excerpt.length > 1 ? excerpt[1] : "";
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
