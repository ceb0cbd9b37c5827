package press.imprint.typesetting;

/**
 * How the letters and the spaces of a line are changed so that it fills its measure: letters are
 * widened or narrowed first, by a share that no eye sees, and the spaces take what is left.
 *
 * @param expansion by what share the letters are wider than the font has them
 * @param spaces how many times as wide as the font's the spaces are
 */
record Spacing(double expansion, double spaces) {
  /** As the font has it. */
  static final Spacing NATURAL = new Spacing(0, 1);

  /** Letters are never made wider or narrower by more than this share. */
  static final double EXPANSION = 0.02;

  /** Where a line is too full for its room, its spaces keep so much of their width. */
  private static final double LEAST = 0.5;

  /**
   * Makes a line fill a room.
   *
   * @param letters the width of its letters, in points
   * @param spaces the width of its spaces, in points
   * @param room the width to fill, in points
   */
  static Spacing of(double letters, double spaces, double room) {
    double missing = room - letters - spaces;
    double expansion = Math.max(-EXPANSION, Math.min(EXPANSION, missing / letters));
    double share = spaces > 0 ? (room - letters * (1 + expansion)) / spaces : 1;
    return new Spacing(expansion, Math.max(LEAST, share));
  }
}
