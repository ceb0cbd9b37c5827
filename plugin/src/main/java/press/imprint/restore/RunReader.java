package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marks that recognition of characters puts into a line: {@code *}, {@code **}, {@code
 * ***}, a backslash before a sign, {@code <sup>12</sup>} for a call, {@code <sup>th</sup>} for an
 * ordinal, {@code [words](address)}, {@code <b>}, {@code <i>} and {@code <br/>}.
 */
final class RunReader {
  private static final Pattern SUPERSCRIPT = Pattern.compile("<sup>([^<]*)</sup>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^()\\s]+)\\)");
  private static final Pattern TAG = Pattern.compile("<(/?)(b|i|em|strong|br)\\s*/?>");
  private static final Pattern STARS = Pattern.compile("\\*{1,3}");
  private static final String ESCAPED = "\\`*_{}[]()<>#+-.!|~&\"'^$";

  private final String text;
  private final int line;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean italic;
  private boolean bold;
  private int at;

  private RunReader(String text, int line) {
    this.text = text;
    this.line = line;
  }

  /**
   * A line as runs.
   *
   * @param runs the runs
   * @param balanced whether every emphasis that was opened was closed
   */
  record Result(List<Run> runs, boolean balanced) {}

  static Result read(String text, int line) {
    RunReader reader = new RunReader(text, line);
    while (reader.at < text.length()) {
      reader.step();
    }
    reader.flush();
    return new Result(Run.merged(reader.runs), !reader.italic && !reader.bold);
  }

  private void step() {
    char c = text.charAt(at);
    boolean marked =
        switch (c) {
          case '\\' -> escape();
          case '<' -> superscript() || tag();
          case '[' -> link();
          case '*' -> stars();
          default -> false;
        };
    if (!marked) {
      open.append(c);
      at++;
    }
  }

  private boolean escape() {
    if (at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
      open.append(text.charAt(at + 1));
      at += 2;
      return true;
    }
    return false;
  }

  private boolean superscript() {
    Matcher matcher = here(SUPERSCRIPT);
    if (!matcher.lookingAt()) {
      return false;
    }
    flush();
    String inside = matcher.group(1);
    boolean call = inside.matches("\\d+");
    Run.Kind kind = call ? Run.Kind.CALL : Run.Kind.SUPERSCRIPT;
    runs.add(new Run(kind, inside, "", false, false, line));
    at = matcher.end();
    return true;
  }

  private boolean link() {
    Matcher matcher = here(LINK);
    if (!matcher.lookingAt()) {
      return false;
    }
    flush();
    runs.add(new Run(Run.Kind.LINK, matcher.group(1), matcher.group(2), italic, bold, line));
    at = matcher.end();
    return true;
  }

  private boolean tag() {
    Matcher matcher = here(TAG);
    if (!matcher.lookingAt()) {
      return false;
    }
    boolean on = matcher.group(1).isEmpty();
    switch (matcher.group(2)) {
      case "br" -> open.append(' ');
      case "b", "strong" -> style(italic, on);
      default -> style(on, bold);
    }
    at = matcher.end();
    return true;
  }

  /** A star with a space on both sides is a star. */
  private boolean stars() {
    Matcher matcher = here(STARS);
    matcher.lookingAt();
    int end = matcher.end();
    boolean spaced =
        (at == 0 || text.charAt(at - 1) == ' ')
            && (end == text.length() || text.charAt(end) == ' ');
    if (spaced) {
      return false;
    }
    int count = end - at;
    style(italic ^ (count != 2), bold ^ (count >= 2));
    at = end;
    return true;
  }

  private Matcher here(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private void style(boolean nowItalic, boolean nowBold) {
    flush();
    italic = nowItalic;
    bold = nowBold;
  }

  private void flush() {
    runs.add(Run.text(open.toString(), italic, bold, line));
    open.setLength(0);
  }
}
