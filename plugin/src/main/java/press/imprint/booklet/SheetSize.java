package press.imprint.booklet;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The paper that carries two pages side by side.
 *
 * @param width in points, across both pages
 * @param height in points
 */
record SheetSize(float width, float height) {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** How far a page may be off its half: A5 is 148 mm wide and half of A4 is 148.5 mm. */
  private static final float TOLERANCE = 0.75f * POINTS_PER_MM;

  /** Papers as they lie in the printer: A4, letter, A3, tabloid; the long edge first. */
  private static final List<SheetSize> PAPERS =
      List.of(millimetres(297, 210), inches(11, 8.5f), millimetres(420, 297), inches(17, 11));

  private static SheetSize millimetres(float width, float height) {
    return new SheetSize(width * POINTS_PER_MM, height * POINTS_PER_MM);
  }

  private static SheetSize inches(float width, float height) {
    return new SheetSize(width * 72, height * 72);
  }

  /**
   * The paper for a page: the one that printers have where half of it is the page, else a sheet
   * just twice as wide.
   *
   * @param page the page, in points
   * @return the paper
   */
  static SheetSize forPage(PDRectangle page) {
    return PAPERS.stream()
        .filter(paper -> near(paper.width / 2, page.getWidth()))
        .filter(paper -> near(paper.height, page.getHeight()))
        .findFirst()
        .orElseGet(() -> new SheetSize(2 * page.getWidth(), page.getHeight()));
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) < TOLERANCE;
  }

  PDRectangle box() {
    return new PDRectangle(width, height);
  }
}
