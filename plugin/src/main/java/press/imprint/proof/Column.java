package press.imprint.proof;

/** The lines of a paragraph on a page, which follow one another downwards. */
final class Column {
  /** A line does not rise so far above the one before it; a raised figure rises less, in ems. */
  private static final double RISE = 0.8;

  private int page = -1;
  private double baseline;
  private double size;

  /** Whether a baseline stands so far above another that it is that of a line above. */
  static boolean rises(double from, double to, double size) {
    return to > from + RISE * size;
  }

  /** Whether a line on a page stands above the one before it; it is then the one before. */
  boolean rises(int onPage, double first, double last, double letters) {
    boolean rises = onPage == page && rises(baseline, first, Math.max(size, letters));
    page = onPage;
    baseline = last;
    size = letters;
    return rises;
  }
}
