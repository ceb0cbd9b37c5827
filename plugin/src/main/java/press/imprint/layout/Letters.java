package press.imprint.layout;

/**
 * A line of letters.
 *
 * @param line the line
 * @param x where its first glyph begins, hung into the margin as far as it hangs
 * @param y its baseline
 * @param furniture whether it is no part of the text: a running head, a folio, a table's head that
 *     is printed again
 */
public record Letters(SetLine line, double x, double y, boolean furniture) implements Mark {
  @Override
  public Letters moved(double right, double down) {
    return new Letters(line, x + right, y + down, furniture);
  }

  /** The same as furniture. */
  Letters again() {
    return new Letters(line, x, y, true);
  }
}
