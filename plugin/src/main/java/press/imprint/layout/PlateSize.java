package press.imprint.layout;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import press.imprint.model.Picture;
import press.imprint.style.ElementStyle;

/**
 * How large a picture is printed: as the author says, else 96 of its pixels to the inch (CSS Values
 * and Units Level 3, section 5.2), and never larger than its room.
 *
 * @param width in points
 * @param height in points
 */
record PlateSize(double width, double height) {
  private static final double POINTS_PER_PIXEL = 0.75;

  private static final Map<String, Double> POINTS =
      Map.of("pt", 1.0, "px", POINTS_PER_PIXEL, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0);

  private static final Pattern LENGTH = Pattern.compile("([0-9.]+)([a-z%]+)");

  /**
   * The size of a picture.
   *
   * @param image the {@code img} that asks for it
   * @param picture its file
   * @param box its room
   * @param style of the image
   */
  static PlateSize of(Element image, Picture.Found picture, Box box, ElementStyle style) {
    OptionalDouble own = said(image, "width", box.width(), style);
    OptionalDouble width = own.isPresent() ? own : style.width();
    OptionalDouble height = said(image, "height", box.height(), style);
    double shape = picture.height() / picture.width();
    double wide;
    double high;
    if (width.isPresent()) {
      wide = width.getAsDouble();
      high = height.orElse(wide * shape);
    } else if (height.isPresent()) {
      high = height.getAsDouble();
      wide = high / shape;
    } else {
      wide = picture.width() * POINTS_PER_PIXEL;
      high = wide * shape;
    }
    double widest = Math.min(box.width(), style.maxWidth().orElse(box.width()));
    double share = Math.min(1, Math.min(widest / wide, box.height() / high));
    return new PlateSize(wide * share, high * share);
  }

  private static OptionalDouble said(Element image, String name, double whole, ElementStyle style) {
    for (String declaration : image.getAttribute("style").split(";", -1)) {
      String[] sides = declaration.split(":", -1);
      if (sides.length == 2 && sides[0].strip().equals(name)) {
        return length(sides[1].strip(), whole, style.fontSize());
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble length(String value, double whole, double em) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(length.group(1));
    double points =
        switch (length.group(2)) {
          case "%" -> number / 100 * whole;
          case "em" -> number * em;
          default -> number * POINTS.getOrDefault(length.group(2), 0.0);
        };
    return points > 0 ? OptionalDouble.of(points) : OptionalDouble.empty();
  }
}
