package press.imprint.citation;

/**
 * A work that the book cites in full.
 *
 * @param number its place among all citations of the book, which tells it from all others
 * @param first the first full citation of it
 */
public record Source(int number, Citation.Full first) {
  /** What the citation says of it. */
  public Work work() {
    return first.work();
  }
}
