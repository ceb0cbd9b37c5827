package press.imprint.pdf;

import press.imprint.model.PageSize;

/**
 * The measures of a cover spread, in points.
 *
 * @param pageWidth of the trimmed page
 * @param pageHeight of the trimmed page
 * @param spine how wide the spine is
 * @param bleed beyond each edge of the cover
 * @param lettered whether there is room on the spine for letters
 */
record CoverMeasures(
    double pageWidth, double pageHeight, double spine, double bleed, boolean lettered) {
  private static final double MM = 72 / 25.4;

  /** The measures for a page; spine and bleed in millimetres. */
  static CoverMeasures of(PageSize page, double spine, double bleed, boolean lettered) {
    return new CoverMeasures(
        page.width() * MM, page.height() * MM, spine * MM, bleed * MM, lettered);
  }

  /** Of the whole, bleed included. */
  double width() {
    return 2 * pageWidth + spine + 2 * bleed;
  }

  /** Of the whole, bleed included. */
  double height() {
    return pageHeight + 2 * bleed;
  }

  /** Where the front begins. */
  double front() {
    return bleed + pageWidth + spine;
  }
}
