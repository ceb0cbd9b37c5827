package press.imprint.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the quotation marks of a passage together, whatever the language: {@code “ ”}, {@code „
 * “}, {@code „ ”}, {@code « »}, {@code » «}, {@code ” ”}, {@code ‘ ’}, {@code ‚ ‘}, {@code ‹ ›},
 * {@code " "}. An apostrophe is {@code ’} where no single quotation can end; {@code "} and {@code
 * ”} after a figure, nothing being open, are inches.
 */
final class QuoteReading {
  private static final String MARKS = "\"“”„«»‹›‘’‚";

  private final String text;
  private final List<Integer> open = new ArrayList<>();
  private final List<Integer> unclosed = new ArrayList<>();
  private final List<Integer> unopened = new ArrayList<>();

  /** How many quotations each of the marks has open. */
  private final int[] openOf = new int[MARKS.length()];

  private boolean inchesPossible;

  QuoteReading(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || (c > '\u00a0' && MARKS.indexOf(c) >= 0)) {
        meet(c, i);
      }
    }
    unclosed.addAll(open);
    if (inchesPossible) {
      unclosed.removeIf(offset -> text.charAt(offset) == '"');
    }
    unclosed.sort(null);
  }

  /** The marks that open a quotation without an end. */
  List<Integer> unclosed() {
    return List.copyOf(unclosed);
  }

  /** The marks that close a quotation without a beginning. */
  List<Integer> unopened() {
    return List.copyOf(unopened);
  }

  private void meet(char mark, int i) {
    switch (mark) {
      case '“' -> closeOrOpen("„", i);
      case '„' -> open(i);
      case '«' -> closeOrOpen("»", i);
      case '‹' -> closeOrOpen("›", i);
      case '»' -> closeOrTell("«", i);
      case '›' -> closeOrTell("‹", i);
      case '”' -> closeOrTell("“„”\"", i);
      case '"' -> straight(i);
      default -> single(mark, i);
    }
  }

  private void straight(int i) {
    boolean figure = isAfterFigure(text, i);
    inchesPossible |= figure;
    if (isOfWordOrAlone(text, i) || close("\"")) {
      return;
    }
    boolean ends = before(i) != ' ' && !Character.isLetterOrDigit(after(i));
    if (!(ends && close("“„")) && !figure) {
      open(i);
    }
  }

  private void single(char mark, int i) {
    boolean ends = before(i) != ' ' && !Character.isLetter(after(i));
    boolean begins = !Character.isLetterOrDigit(before(i)) && after(i) != ' ';
    switch (mark) {
      case '’' -> {
        if (ends && !open.isEmpty() && "‘‚’".indexOf(last()) >= 0) {
          takeLast();
        }
      }
      case '‘' -> {
        if (!(ends && close("‚")) && begins) {
          open(i);
        }
      }
      default -> {
        if (begins) {
          open(i);
        }
      }
    }
  }

  private char last() {
    return text.charAt(open.get(open.size() - 1));
  }

  private void closeOrOpen(String partners, int i) {
    if (!close(partners)) {
      open(i);
    }
  }

  private void closeOrTell(String partners, int i) {
    if (close(partners)) {
      return;
    }
    boolean figure = text.charAt(i) == '”' && Character.isDigit(before(i));
    boolean within = Character.isLetter(before(i)) && Character.isLetter(after(i));
    boolean begins = !Character.isLetterOrDigit(before(i)) && isSpaceOrBracket(before(i));
    if (begins && after(i) != ' ') {
      open(i);
    } else if (!figure && !within) {
      unopened.add(i);
    }
  }

  /** A line of verse, or a paragraph, that repeats the mark of the quotation it goes on with. */
  private void open(int i) {
    boolean lineStart = i > 0 && text.charAt(i - 1) == '\n';
    int mark = MARKS.indexOf(text.charAt(i));
    if (!(lineStart && openOf[mark] > 0)) {
      open.add(i);
      openOf[mark]++;
    }
  }

  /** Closes the innermost quotation that one of some marks has opened, and all within it. */
  private boolean close(String partners) {
    if (partners.chars().noneMatch(mark -> openOf[MARKS.indexOf(mark)] > 0)) {
      return false;
    }
    int innermost = takeLast();
    while (partners.indexOf(text.charAt(innermost)) < 0) {
      unclosed.add(innermost);
      innermost = takeLast();
    }
    return true;
  }

  private int takeLast() {
    int offset = open.remove(open.size() - 1);
    openOf[MARKS.indexOf(text.charAt(offset))]--;
    return offset;
  }

  private static boolean isSpaceOrBracket(char c) {
    return c == ' ' || "([{—–-/".indexOf(c) >= 0;
  }

  /** Whether a mark stands after a figure, where it may mean feet or inches. */
  static boolean isAfterFigure(String text, int i) {
    char before = at(text, i - 1);
    return Character.isDigit(before) || Character.getType(before) == Character.OTHER_NUMBER;
  }

  /** Whether a double mark stands within a word, as in Hebrew, or for a word of the line above. */
  static boolean isOfWordOrAlone(String text, int i) {
    char before = at(text, i - 1);
    char after = at(text, i + 1);
    return (Character.isLetter(before) && Character.isLetter(after)) || isAlone(text, i);
  }

  private static boolean isAlone(String text, int i) {
    int start = i;
    int end = i + 1;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return start == 0 && end == text.length();
  }

  private char before(int i) {
    return at(text, i - 1);
  }

  private char after(int i) {
    return at(text, i + 1);
  }

  /** The letter at a place; every kind of space, and what is beyond the ends, is a space. */
  private static char at(String text, int i) {
    char c = i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }
}
