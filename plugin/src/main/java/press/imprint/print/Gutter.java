package press.imprint.print;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How wide the margin at the spine has to be, so that the lines of a glued book can be read to
 * their ends: a thick book opens less far than a thin one. The steps are those that Amazon's
 * <i>Kindle Direct Publishing</i> asks of paperbacks ("Set Trim Size, Bleed, and Margins"), which
 * are as wide as any print shop's.
 */
public final class Gutter {
  private static final double MM_PER_INCH = 25.4;

  /** The least margin in inches, from a number of pages on. */
  private static final NavigableMap<Integer, Double> STEPS =
      new TreeMap<>(Map.of(0, 0.375, 151, 0.5, 301, 0.625, 501, 0.75, 701, 0.875));

  private Gutter() {}

  /**
   * The least margin at the spine.
   *
   * @param pages how many pages the book has
   * @return in millimetres
   */
  public static double margin(int pages) {
    return STEPS.floorEntry(pages).getValue() * MM_PER_INCH;
  }

  /**
   * How far pages are moved away from the spine, so that their margin there is wide enough.
   *
   * @param pages how many pages the book has
   * @param inner the margin at the spine that they have, in millimetres
   * @return in millimetres; 0 where the margin is wide enough
   */
  public static double shift(int pages, double inner) {
    return Math.max(0, margin(pages) - inner);
  }
}
