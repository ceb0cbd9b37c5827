package press.imprint.layout;

import org.w3c.dom.Element;
import press.imprint.model.Picture;

/**
 * A picture.
 *
 * @param picture the file
 * @param image the {@code img} that asks for it
 * @param x its left edge
 * @param y its upper edge
 * @param width as printed
 * @param height as printed
 */
public record Plate(
    Picture.Found picture, Element image, double x, double y, double width, double height)
    implements Mark {
  @Override
  public Plate moved(double right, double down) {
    return new Plate(picture, image, x + right, y + down, width, height);
  }
}
