package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Reads locators: {@code 71, 146–149}, {@code chap. 7}, {@code xxn4}. */
final class LocatorReader {
  private final CitedText text;

  LocatorReader(CitedText text) {
    this.text = text;
  }

  /** The locator at the head of a stretch; how long it is, its words tell by {@link #end}. */
  Optional<Locator> at(int from, int to) {
    int end = end(from, to);
    return end > from ? Optional.of(read(from, end)) : Optional.empty();
  }

  /** Where the locator at the head of a stretch ends; the head, where there is none. */
  int end(int from, int to) {
    Matcher locator = Patterns.LOCATOR.matcher(text.letters()).region(from, to);
    boolean found = locator.useTransparentBounds(true).lookingAt();
    return found && valid(from, locator.end()) ? locator.end() : from;
  }

  /** Whether all letters that look like numerals are some. */
  boolean valid(int from, int to) {
    return ranges(from, to).stream()
        .allMatch(
            range -> isNumber(range.from()) && (range.to().isEmpty() || isNumber(range.to())));
  }

  private static boolean isNumber(String number) {
    String head = Patterns.NUMBER_TAIL.matcher(number).replaceFirst("");
    boolean figures = !head.isEmpty() && Character.isDigit(head.charAt(0));
    return figures || RomanFigures.value(head).isPresent();
  }

  /** The locator that fills a stretch. */
  Locator read(int from, int to) {
    return new Locator(text.words(from, to), ranges(from, to));
  }

  /** Where the range ends with which a locator begins, if it begins with one. */
  OptionalInt rangeEnd(int from, int to) {
    int start = text.letters().startsWith("pp. ", from) ? from + "pp. ".length() : from;
    Matcher range = Patterns.RANGE.matcher(text.letters()).region(start, Math.max(start, to));
    boolean first = range.useTransparentBounds(true).lookingAt() && range.group("to") != null;
    return first ? OptionalInt.of(range.end()) : OptionalInt.empty();
  }

  private List<Range> ranges(int from, int to) {
    List<Range> ranges = new ArrayList<>();
    Matcher range = Patterns.RANGE.matcher(text.letters()).region(from, to);
    range.useTransparentBounds(true);
    while (range.find()) {
      char before = range.start() == 0 ? ' ' : text.letters().charAt(range.start() - 1);
      if (!Character.isLetter(before)) {
        String dash = range.group("dash") == null ? "" : range.group("dash");
        String last = range.group("to") == null ? "" : range.group("to");
        Words words = text.words(range.start(), range.end());
        ranges.add(new Range(words, range.group("from"), dash, last));
      }
    }
    return ranges;
  }
}
