package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;

/**
 * What may be a note call, or the beginning of a note body, of another system than ours.
 *
 * @param passage the passage in which it stands
 * @param start where it begins in the passage
 * @param text its letters
 * @param place what it stands beside
 */
record ForeignMark(Passage passage, int start, String text, Place place) {
  private static final Pattern MARK =
      Pattern.compile("[⁰¹²³⁴-⁹]{1,3}|\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\*{1,3}|[†‡]{1,3}");
  private static final String SIGNS = "†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What stands before a call: the end of a sentence or of a quotation. */
  private static final String ENDS = ".,;:!?…”’»)\"'";

  /** Words that may bear an exponent. */
  private static final Set<String> UNITS =
      Set.of(
          "mol", "sec", "rad", "bar", "mile", "miles", "foot", "feet", "inch", "inches", "yard",
          "yards", "metre", "metres", "meter", "meters", "sin", "cos", "tan", "log");

  private static final int SHORTEST_WORD = 3;

  /** Where a mark stands. */
  enum Place {
    /** After a word or a stop, where nothing but a call stands. */
    SURE,
    /** Where a call may stand and something else as well. */
    DOUBTFUL,
    /** At the beginning of a passage, before a space. */
    START
  }

  /** The marks of a passage. */
  static List<ForeignMark> in(Passage passage) {
    List<ForeignMark> marks = new ArrayList<>();
    String text = passage.text();
    Matcher matcher = MARK.matcher(text);
    int star = text.indexOf('*');
    boolean sole = star >= 0 && star == text.lastIndexOf('*');
    int start = nextSign(text, 0);
    while (start < text.length()) {
      if (matcher.region(start, text.length()).lookingAt()) {
        of(passage, start, matcher.group(), sole).ifPresent(marks::add);
        start = nextSign(text, matcher.end());
      } else {
        start = nextSign(text, start + 1);
      }
    }
    return marks;
  }

  private static Optional<ForeignMark> of(Passage passage, int start, String text, boolean sole) {
    int end = start + text.length();
    boolean whole =
        !isFigure(passage.charAt(start - 1))
            && !isFigure(passage.charAt(end))
            && !Character.isLetter(passage.charAt(end));
    boolean here = start == 0 ? passage.charAt(end) == ' ' : stands(passage, start, end);
    return whole && here
        ? Optional.of(
            new ForeignMark(
                passage, start, text, start == 0 ? Place.START : place(passage, start, text, sole)))
        : Optional.empty();
  }

  /** Where the next mark may begin; the pattern alone would try every letter. */
  private static int nextSign(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '*' || c == '[' || c == '(' || (c > '\u00a0' && SIGNS.indexOf(c) >= 0)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isFigure(char c) {
    return Character.isDigit(c) || Raised.is(c);
  }

  /** Whether a mark is where a call can be; a bracket also after a space before a stop. */
  private static boolean stands(Passage passage, int start, int end) {
    char before = passage.charAt(start - 1);
    char sign = passage.charAt(start);
    boolean loose = before == ' ' && (sign == '[' || endsSentence(passage.charAt(end)));
    boolean bracket = sign == '[' || sign == '(';
    return (bracket && loose) || isAttached(passage, start, end);
  }

  private static boolean endsSentence(char c) {
    return ".,;:".indexOf(c) >= 0;
  }

  private static boolean isAttached(Passage passage, int start, int end) {
    char before = passage.charAt(start - 1);
    if (before == ')' && end == start + 1 && "²³".indexOf(passage.charAt(start)) >= 0) {
      return false;
    }
    if (ENDS.indexOf(before) >= 0) {
      return ")\"'".indexOf(before) < 0 || !Character.isDigit(passage.charAt(start - 2));
    }
    int wordStart = passage.wordStart(start);
    String word = passage.text().substring(wordStart, start);
    boolean unit = end == start + 1 && Raised.is(passage.charAt(start));
    return word.length() >= (unit ? SHORTEST_WORD : SHORTEST_WORD - 1)
        && !UNITS.contains(word)
        && !Character.isDigit(passage.charAt(wordStart - 1));
  }

  private static Place place(Passage passage, int start, String text, boolean sole) {
    char before = passage.charAt(start - 1);
    boolean sure =
        switch (text.charAt(0)) {
          case '(' -> false;
          case '[' -> before != ' ';
          case '*' -> text.length() == 1 && passage.isTyped(start) && sole;
          case '†', '‡' -> ENDS.indexOf(before) >= 0;
          default -> true;
        };
    return sure ? Place.SURE : Place.DOUBTFUL;
  }

  /** Whether it is a sign, {@code *} or {@code †}, and no number. */
  boolean isSign() {
    return "*†‡".indexOf(text.charAt(0)) >= 0;
  }

  /** The number of a mark that is no sign. */
  int number() {
    boolean bracket = text.charAt(0) == '[' || text.charAt(0) == '(';
    return Integer.parseInt(bracket ? text.substring(1, text.length() - 1) : Raised.lowered(text));
  }

  /** Where it stands in the master. */
  Location at() {
    return passage.at(start, start + text.length());
  }
}
