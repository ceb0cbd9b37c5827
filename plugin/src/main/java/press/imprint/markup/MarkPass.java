package press.imprint.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way through a paragraph, from left to right, that remembers which quotations are open.
 *
 * <p>A quotation within another is set in the inner marks, whichever mark it was typed with. A
 * single mark that neither opens nor closes one is an apostrophe.
 */
final class MarkPass {
  /** Stands for an inline that is not letters but is set like a word: code, a picture. */
  static final char WORD = '\ufffc';

  /** How far a quotation that may be an apostrophe is followed, in characters. */
  private static final int REACH = 200;

  private static final String OPENERS = "([{—–-/“‘„«‹¿¡=";
  private static final String CLOSERS = ",.;:!?)]}";
  private static final Pattern MARKS = Pattern.compile("-{2,}|\\.{3,}|[\"']");
  private static final Pattern DECADE = Pattern.compile("\\d\\ds(?!\\p{L})");

  private final String text;
  private final QuoteMarks marks;
  private final Elisions elisions;
  private final Matcher mark;
  private final Deque<String> doubles = new ArrayDeque<>();
  private int at;
  private int openSingles;

  MarkPass(String text, QuoteMarks marks, Elisions elisions) {
    this.text = text;
    this.marks = marks;
    this.elisions = elisions;
    this.mark = MARKS.matcher(text);
  }

  /** What is set for the letters from where the pass stands to an offset. */
  String through(int end) {
    StringBuilder out = new StringBuilder(end - at);
    mark.region(at, end);
    while (mark.find()) {
      out.append(text, at, mark.start()).append(markFor(mark.group(), mark.start()));
      at = mark.end();
    }
    out.append(text, at, end);
    at = end;
    return out.toString();
  }

  private String markFor(String typed, int start) {
    return switch (typed) {
      case "---" -> "—";
      case "--" -> "–";
      case "..." -> "…";
      case "...." -> "….";
      case "\"" -> doubleMark(start);
      case "'" -> singleMark(start);
      default -> typed; // a drawn line is no dash
    };
  }

  private String doubleMark(int start) {
    if (opens(start) || opensWithoutSpace(start)) {
      boolean inner = doubles.size() % 2 == 1;
      doubles.push(inner ? marks.innerClose() : marks.close());
      return inner ? marks.innerOpen() : marks.open();
    }
    return doubles.isEmpty() ? marks.close() : doubles.pop();
  }

  private String singleMark(int start) {
    boolean inWord = isWord(before(start)) && isWord(next(start));
    if (inWord || isYear(start) || elides(start)) {
      return "’";
    }
    if (opens(start)) {
      openSingles++;
      return marks.innerOpen();
    }
    if (openSingles > 0) {
      openSingles--;
      return marks.innerClose();
    }
    return "’";
  }

  private boolean isYear(int start) {
    boolean decade = DECADE.matcher(text).region(start + 1, text.length()).lookingAt();
    return !isWord(before(start))
        && Character.isDigit(next(start))
        && (decade || !closesSoon(start));
  }

  private boolean elides(int start) {
    return !isWord(before(start)) && elisions.begin(text, start + 1, () -> closesSoon(start));
  }

  /**
   * A mark opens where a space, a bracket, a dash or nothing stands before it and a word after it.
   */
  private boolean opens(int start) {
    char next = next(start);
    if (isSpace(next)) {
      return false;
    }
    char before = beforeRun(start);
    if (isSpace(before)) {
      return true;
    }
    boolean closed = CLOSERS.indexOf(next) >= 0 && !text.startsWith("...", start + 1);
    return OPENERS.indexOf(before) >= 0 && !closed;
  }

  /**
   * Right after an apostrophe, as in Dante's dell'"Inferno", a mark opens before a word; right
   * after a colon or an ellipsis as well, if none is there to be closed.
   */
  private boolean opensWithoutSpace(int start) {
    boolean nothingToClose = doubles.isEmpty() && !isWord(before(start));
    return isWord(next(start)) && (before(start) == '\'' || nothingToClose);
  }

  /** Whether a single quotation that begins at a mark ends within a line or two. */
  private boolean closesSoon(int start) {
    int limit = Math.min(text.length(), start + REACH);
    for (int i = start + 2; i < limit; i++) {
      if (text.charAt(i) == '\'' && !isWord(next(i)) && !isSpace(before(i))) {
        return true;
      }
    }
    return false;
  }

  private char next(int index) {
    return index + 1 < text.length() ? text.charAt(index + 1) : ' ';
  }

  private char before(int index) {
    return index > 0 ? text.charAt(index - 1) : ' ';
  }

  /** What stands before the marks that stand together here: they open or close as one. */
  private char beforeRun(int index) {
    int first = index;
    while (before(first) == '"' || before(first) == '\'') {
      first--;
    }
    return before(first);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == WORD;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
