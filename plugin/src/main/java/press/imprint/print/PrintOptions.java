package press.imprint.print;

import java.util.Optional;

/**
 * What a print shop asks for. Lengths are in millimetres.
 *
 * @param bleed how far beyond the trimmed page the file reaches
 * @param marks whether crop marks stand outside the bleed
 * @param gutter how far pages are moved away from the spine; absent, as far as their number asks
 * @param inner the margin at the spine that the pages have
 * @param spineAtLeft whether odd pages have their spine at the left, as where one reads from left
 *     to right
 */
public record PrintOptions(
    double bleed, boolean marks, Optional<Double> gutter, double inner, boolean spineAtLeft) {
  /**
   * How far pages are moved away from the spine.
   *
   * @param pages how many the book has
   * @return in millimetres
   */
  public double shift(int pages) {
    return gutter.orElseGet(() -> Gutter.shift(pages, inner));
  }
}
