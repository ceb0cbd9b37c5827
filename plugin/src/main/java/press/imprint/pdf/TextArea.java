package press.imprint.pdf;

import java.util.List;
import java.util.stream.DoubleStream;
import press.imprint.layout.Letters;
import press.imprint.layout.Page;

/**
 * Where the text of a book stands on its pages: what is printed beyond is at the head or the foot.
 *
 * @param first the uppermost baseline of the text, in points from the upper edge of the page
 * @param last the lowest
 */
record TextArea(double first, double last) {
  /** What is nearer to the text than this, in points, belongs to it. */
  private static final double NEAR = 8;

  static TextArea of(List<Page> pages) {
    return new TextArea(baselines(pages).min().orElse(0), baselines(pages).max().orElse(0));
  }

  private static DoubleStream baselines(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.marks().stream())
        .filter(Letters.class::isInstance)
        .map(Letters.class::cast)
        .filter(letters -> !letters.furniture())
        .mapToDouble(Letters::y);
  }

  /** What furniture is, by where it stands. */
  Artifact kindOf(Letters furniture) {
    if (furniture.y() < first - NEAR) {
      return Artifact.HEADER;
    }
    return furniture.y() > last + NEAR ? Artifact.FOOTER : Artifact.OTHER;
  }
}
