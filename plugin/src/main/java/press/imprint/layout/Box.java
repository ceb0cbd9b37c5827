package press.imprint.layout;

/**
 * The room in which a block is set.
 *
 * @param left its left edge, in points from that of the text
 * @param width in points
 * @param height that a picture may take, in points
 */
record Box(double left, double width, double height) {
  /** Where insets leave no room for a word, lines are this wide all the same, in points. */
  private static final double LEAST = 24;

  Box in(double onTheLeft, double onTheRight) {
    return new Box(left + onTheLeft, Math.max(LEAST, width - onTheLeft - onTheRight), height);
  }

  Box lower(double taken) {
    return new Box(left, width, height - taken);
  }
}
