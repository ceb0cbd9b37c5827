package press.imprint.print;

/**
 * How wide the back of a glued book is.
 *
 * @param width in millimetres
 */
public record Spine(double width) {
  /** Below this the cover bends before letters on the spine can be read, in millimetres. */
  private static final double LETTERED = 6;

  /**
   * The spine of a book.
   *
   * @param pages how many pages it has; two are a leaf
   * @param leaf the thickness of a leaf, in millimetres
   * @return its spine: the leaves on each other
   */
  public static Spine of(int pages, double leaf) {
    int leaves = (pages + 1) / 2;
    return new Spine(leaves * leaf);
  }

  /** Whether it is wide enough for letters. */
  public boolean isLettered() {
    return width >= LETTERED;
  }
}
