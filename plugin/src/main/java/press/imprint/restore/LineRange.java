package press.imprint.restore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of a source as a sheet names them: {@code 57-67}, or {@code 57} alone.
 *
 * @param first the first, from 1
 * @param last the last, not before the first
 */
record LineRange(int first, int last) {
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?");

  static Optional<LineRange> of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return Optional.of(new LineRange(first, last)).filter(range -> first >= 1 && last >= first);
  }

  boolean holds(int line) {
    return first <= line && line <= last;
  }

  IntStream lines() {
    return IntStream.rangeClosed(first, last);
  }

  @Override
  public String toString() {
    return first == last ? "line " + first : "lines " + first + "–" + last;
  }
}
