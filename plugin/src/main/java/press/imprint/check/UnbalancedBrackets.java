package press.imprint.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A bracket without its partner in the same paragraph. Markers of lists ({@code 1)}, {@code a)}),
 * half-open intervals ({@code [0, 1)}) and {@code :)} need none; an aside of several paragraphs may
 * open with the first of them and close with the last.
 */
final class UnbalancedBrackets implements Check {
  private static final String OPENING = "([{（［";
  private static final String CLOSING = ")]}）］";
  private static final Pattern MARKER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:(\\d{1,3})|(\\p{L})|[ivxlc]{2,5})\\.?$");
  private static final Pattern INTERVAL =
      Pattern.compile(
          "[\\[\\]()] ?NUMBER ?[,;] ?NUMBER ?[\\[\\]()]"
              .replace("NUMBER", "[-−+]?(?:\\d+(?:[.,]\\d+)?|\\w|∞)"));
  private static final int LONGEST_MARKER = 8;

  /** How far back the marker before may stand. */
  private static final int NEAR = 2000;

  private final Passages passages;

  UnbalancedBrackets(Passages passages) {
    this.passages = passages;
  }

  private record Bracket(Passage passage, int offset) {
    char letter() {
      return passage.charAt(offset);
    }

    boolean opens() {
      return OPENING.indexOf(letter()) >= 0;
    }

    /** The kind of bracket, the same for both partners. */
    int kind() {
      return Math.max(OPENING.indexOf(letter()), CLOSING.indexOf(letter()));
    }

    Diagnostic finding() {
      String message = opens() ? "bracket `%s` is never closed" : "bracket `%s` closes nothing";
      String hint =
          opens()
              ? "put `%s` where the brackets end, or delete this one"
                  .formatted(CLOSING.charAt(kind()))
              : "put `%s` where the brackets begin, or delete this one"
                  .formatted(OPENING.charAt(kind()));
      return Diagnostic.of(
          Rule.UNBALANCED_BRACKETS,
          passage.at(offset, offset + 1),
          message.formatted(letter()),
          hint);
    }
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    Deque<Bracket> asides = new ArrayDeque<>();
    Passage before = null;
    for (Passage passage : passages.all()) {
      boolean apart = before == null || !Objects.equals(before.note(), passage.note());
      if (apart || passage.kind() == Passage.Kind.HEADING) {
        asides.forEach(bracket -> findings.add(bracket.finding()));
        asides.clear();
      }
      before = passage;
      List<Bracket> alone = alone(passage);
      int end = alone.isEmpty() ? 0 : endOfWords(passage.text());
      for (Bracket bracket : alone) {
        if (bracket.opens() && isFirst(passage.text(), bracket.offset())) {
          asides.push(bracket);
        } else if (!bracket.opens()
            && bracket.offset() >= end
            && !asides.isEmpty()
            && asides.peek().kind() == bracket.kind()) {
          asides.pop();
        } else {
          findings.add(bracket.finding());
        }
      }
    }
    asides.forEach(bracket -> findings.add(bracket.finding()));
    return findings;
  }

  /** The brackets of a passage that have no partner in it. */
  private static List<Bracket> alone(Passage passage) {
    String text = passage.text();
    List<Deque<Bracket>> open = new ArrayList<>();
    OPENING.chars().forEach(kind -> open.add(new ArrayDeque<>()));
    List<Bracket> alone = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || c == ' ') {
        continue;
      }
      int opening = OPENING.indexOf(c);
      int closing = opening >= 0 ? -1 : CLOSING.indexOf(c);
      if (opening >= 0) {
        open.get(opening).push(new Bracket(passage, i));
      } else if (closing >= 0 && open.get(closing).poll() == null && !isMarker(text, i)) {
        alone.add(new Bracket(passage, i));
      }
    }
    open.forEach(alone::addAll);
    if (!alone.isEmpty()) {
      BitSet intervals = new BitSet();
      Matcher interval = INTERVAL.matcher(text);
      while (interval.find()) {
        intervals.set(interval.start(), interval.end());
      }
      alone.removeIf(bracket -> intervals.get(bracket.offset()));
    }
    return alone;
  }

  /** Whether a closing bracket ends the marker of an item, or is part of a face. */
  private static boolean isMarker(String text, int offset) {
    if (text.charAt(offset) != ')') {
      return false;
    }
    int from = Math.max(0, offset - LONGEST_MARKER);
    String before = text.substring(from, offset);
    if (before.matches(".*[:;]-?")) {
      return true;
    }
    Matcher marker = MARKER.matcher(before);
    if (!marker.find()) {
      return false;
    }
    String near = text.substring(Math.max(0, offset - NEAR), offset);
    return isFirst(text, from + marker.start()) || follows(near, marker);
  }

  /** Whether a marker is the first of its kind, or the one before it stands near as well. */
  private static boolean follows(String near, Matcher marker) {
    if (marker.group(1) != null) {
      int number = Integer.parseInt(marker.group(1));
      return number == 1 || near.contains((number - 1) + ")") || near.contains((number - 1) + ".)");
    }
    if (marker.group(2) != null) {
      char letter = marker.group(2).charAt(0);
      return "aAiIvVxX".indexOf(letter) >= 0 || near.contains((char) (letter - 1) + ")");
    }
    return true;
  }

  private static boolean isFirst(String text, int offset) {
    int at = 0;
    while (at < offset && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == offset;
  }

  /** Where the last word or figure ends. */
  private static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
