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
 * @param least the smallest length that makes sense
 * @param most the greatest
 * @param unit what the two are in
 * @param example one that does, as it is typed
 */
record Lengths(double least, double most, Unit unit, String example) {
  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mm|cm|in|pt)");
  private static final Map<String, Double> MILLIMETRES =
      Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72);

  /** What lengths are told in. */
  enum Unit {
    /** Of pages and what stands on them. */
    MILLIMETRES(1),
    /** Of letters. */
    POINTS(25.4 / 72);

    private final double millimetres;

    Unit(double millimetres) {
      this.millimetres = millimetres;
    }
  }

  /** Lengths in millimetres. */
  Lengths(double least, double most, String example) {
    this(least, most, Unit.MILLIMETRES, example);
  }

  /** The length of a key, in the unit, if it has one. */
  Optional<Double> read(Fields fields, String key) {
    return fields.parsed(
        key,
        "a length in `mm`, `cm`, `in` or `pt`, from %s to %s %s"
            .formatted(plain(least), plain(most), unit.name().toLowerCase(Locale.ROOT)),
        example,
        this::length);
  }

  /** A number as an author would type it. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private Optional<Double> length(String text) {
    Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
    return Optional.of(length)
        .filter(Matcher::matches)
        .map(match -> Double.parseDouble(match.group(1)) * MILLIMETRES.get(match.group(2)))
        .map(size -> size / unit.millimetres)
        .filter(size -> size >= least && size <= most);
  }
}
