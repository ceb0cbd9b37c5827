package press.imprint.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Divides the letters of a note at its semicolons and between its sentences, as far as they stand
 * outside brackets, quotation marks and italics; once through, with no way back.
 */
final class Segments {
  /**
   * A stretch of the letters.
   *
   * @param from its first letter
   * @param to behind its last letter
   */
  record Segment(int from, int to) {}

  private final String letters;
  private final int[] closing;
  private final Matcher sentenceEnd;
  private final List<Segment> segments = new ArrayList<>();
  private int from;

  private Segments(String letters) {
    this.letters = letters;
    this.closing = closing(letters);
    this.sentenceEnd = Patterns.SENTENCE_END.matcher(letters).useTransparentBounds(true);
  }

  static List<Segment> of(String letters) {
    return new Segments(letters).cut();
  }

  /** Where what opens at each place closes: its own index where nothing opens, or never closes. */
  private static int[] closing(String letters) {
    int[] closing = new int[letters.length()];
    Arrays.setAll(closing, i -> i);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < closing.length; i++) {
      char c = letters.charAt(i);
      if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    pair(letters, closing, '“', '”');
    pair(letters, closing, '"', '"');
    pair(letters, closing, CitedText.ITALIC, CitedText.ROMAN);
    return closing;
  }

  private static void pair(String letters, int[] closing, char opens, char closes) {
    int start = letters.indexOf(opens);
    while (start >= 0) {
      int end = letters.indexOf(closes, start + 1);
      if (end < 0) {
        return;
      }
      closing[start] = end;
      start = letters.indexOf(opens, end + 1);
    }
  }

  private List<Segment> cut() {
    int i = 0;
    while (i < letters.length()) {
      int close = closing[i];
      if (close > i) {
        // A stop within quotation marks ends the sentence as well; a title's question does not.
        boolean stop = letters.charAt(i) != '(' && letters.charAt(close - 1) == '.';
        i = stop && endsSentence(close - 1) ? next(close, sentenceEnd.end()) : close + 1;
      } else if (letters.charAt(i) == ';') {
        i = next(i, i + 1);
      } else if (".?!…".indexOf(letters.charAt(i)) >= 0 && endsSentence(i)) {
        i = next(i + 1, sentenceEnd.end());
      } else {
        i++;
      }
    }
    next(letters.length(), letters.length());
    return segments;
  }

  private int next(int to, int start) {
    int first = from;
    int last = Math.max(to, first);
    while (first < last && letters.charAt(first) == ' ') {
      first++;
    }
    while (last > first && letters.charAt(last - 1) == ' ') {
      last--;
    }
    if (first < last) {
      segments.add(new Segment(first, last));
    }
    from = start;
    return start;
  }

  private boolean endsSentence(int stop) {
    if (!sentenceEnd.region(stop, letters.length()).lookingAt()) {
      return false;
    }
    Matcher goesOn = Patterns.GOES_ON.matcher(letters).region(sentenceEnd.end(), letters.length());
    return !goesOn.lookingAt() && (letters.charAt(stop) != '.' || !abbreviated(stop));
  }

  private boolean abbreviated(int stop) {
    int start = stop;
    while (start > 0 && isOfAWord(letters.charAt(start - 1))) {
      start--;
    }
    String word = letters.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean initials = word.matches(".*\\.\\p{L}");
    return initial || initials || Vocabulary.shortens(word);
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
