package press.imprint.layout;

/**
 * Something that is printed on a page, at its place. Lengths are in points; {@code x} counts from
 * the left edge of the page, {@code y} from its upper edge downwards.
 */
public sealed interface Mark permits Letters, Rule, Plate {
  /** The same, further down and to the right. */
  Mark moved(double right, double down);
}
