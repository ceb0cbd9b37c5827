package press.imprint.manuscript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Picture;

/**
 * The size that an SVG has of itself (SVG 2, section 8): {@code width} and {@code height}, what is
 * missing after the {@code viewBox}.
 */
final class SvgSize {
  private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(" + NUMBER + ")(px|pt|pc|mm|cm|in|em|ex|)\\s*");

  /** A unit in CSS pixels, 96 to an inch; a letter of an SVG that stands alone is 16 high. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in",
          96.0, "em", 16.0, "ex", 8.0);

  private SvgSize() {}

  /**
   * The size.
   *
   * @param attributes gives the value of an attribute of the root, or null
   * @return the size, in CSS pixels
   * @throws BadPicture when it has none
   */
  static PictureData of(UnaryOperator<String> attributes) throws BadPicture {
    Optional<Double> width = length(attributes.apply("width"));
    Optional<Double> height = length(attributes.apply("height"));
    Optional<double[]> box = box(attributes.apply("viewBox"));
    if (box.isEmpty() && (width.isEmpty() || height.isEmpty())) {
      throw BadPicture.unreadable("is an SVG without width and height, and without a `viewBox`");
    }
    if (box.isEmpty() || (width.isPresent() && height.isPresent())) {
      return new PictureData(Picture.Type.SVG, width.orElseThrow(), height.orElseThrow());
    }
    double ratio = box.get()[1] / box.get()[0];
    double wide = width.orElse(height.map(high -> high / ratio).orElse(box.get()[0]));
    return new PictureData(Picture.Type.SVG, wide, wide * ratio);
  }

  private static Optional<Double> length(String value) {
    return Optional.ofNullable(value)
        .map(text -> LENGTH.matcher(text.toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(match -> Double.parseDouble(match.group(1)) * PIXELS.get(match.group(2)));
  }

  /** Width and height of the box, where both are above 0. */
  private static Optional<double[]> box(String value) {
    if (value == null) {
      return Optional.empty();
    }
    String[] numbers = value.strip().split("[\\s,]+", -1);
    for (String number : numbers) {
      if (!number.matches(NUMBER)) {
        return Optional.empty();
      }
    }
    if (numbers.length != 4) {
      return Optional.empty();
    }
    double[] size = {Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3])};
    return size[0] > 0 && size[1] > 0 ? Optional.of(size) : Optional.empty();
  }
}
