package press.imprint.booklet;

/**
 * How pages lie on a sheet: touching the gutter at the fold, midway between head and foot. All in
 * points.
 *
 * @param sheet the paper as it lies
 * @param scale the size of the pages, 1 for their own
 * @param pageWidth the width of a page on the sheet
 * @param pageHeight the height of a page on the sheet
 * @param gutter between the fold and each page, before creep
 */
record Layout(SheetSize sheet, double scale, double pageWidth, double pageHeight, double gutter) {
  /** Less than a printer can print. */
  private static final double HAIR = 0.1 * SheetSize.POINTS_PER_MM;

  static Layout of(
      SheetSize sheet, double scale, double pageWidth, double pageHeight, double gutter) {
    return new Layout(sheet, scale, pageWidth * scale, pageHeight * scale, gutter);
  }

  double fold() {
    return sheet.width() / 2;
  }

  /** Where a page begins at the left. */
  double left(boolean rightHalf, double creep) {
    return rightHalf ? fold() + gutter - creep : fold() - gutter + creep - pageWidth;
  }

  double foot() {
    return (sheet.height() - pageHeight) / 2;
  }

  double head() {
    return foot() + pageHeight;
  }

  /** How much paper is left beside the outer edge of a page. */
  double beside() {
    return fold() - gutter - pageWidth;
  }

  /** Whether a page reaches over the fold or the paper, and has to be cut there. */
  boolean overreaches(double creep) {
    return creep > gutter + HAIR || beside() < -HAIR || foot() < -HAIR;
  }
}
