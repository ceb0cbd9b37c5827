package press.imprint.layout;

/**
 * A black stroke from left to right: it means nothing to those who listen.
 *
 * @param x its left end
 * @param y its middle
 * @param length from end to end
 * @param thickness of the stroke
 */
public record Rule(double x, double y, double length, double thickness) implements Mark {
  @Override
  public Rule moved(double right, double down) {
    return new Rule(x + right, y + down, length, thickness);
  }
}
