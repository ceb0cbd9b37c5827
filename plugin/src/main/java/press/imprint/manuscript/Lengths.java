package press.imprint.manuscript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.yaml.Fields;

/**
 * Reads lengths with their units: {@code 180mm}, {@code 7.5in}.
 *
 * @param least the smallest length that makes sense, in millimetres
 * @param most the greatest
 * @param example one that does, as it is typed
 */
record Lengths(double least, double most, String example) {
  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mm|cm|in|pt)");
  private static final Map<String, Double> MILLIMETRES =
      Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72);

  /** The length of a key, in millimetres, if it has one. */
  Optional<Double> read(Fields fields, String key) {
    return fields.parsed(
        key,
        "a length in `mm`, `cm`, `in` or `pt`, from %s to %s millimetres"
            .formatted(plain(least), plain(most)),
        example,
        this::millimetres);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private Optional<Double> millimetres(String text) {
    Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
    return Optional.of(length)
        .filter(Matcher::matches)
        .map(match -> Double.parseDouble(match.group(1)) * MILLIMETRES.get(match.group(2)))
        .filter(size -> size >= least && size <= most);
  }
}
