package press.imprint.booklet;

import java.util.List;

/**
 * The paper that carries two pages side by side, as it lies in front of one: the fold goes from its
 * head to its foot.
 *
 * @param name its name, or an empty text where it has none
 * @param width in points, across both pages
 * @param height in points
 */
public record SheetSize(String name, double width, double height) {
  static final double POINTS_PER_MM = 72 / 25.4;

  /** How far a page may be off its half: A5 is 148 mm wide and half of A4 is 148.5 mm. */
  private static final double TOLERANCE = 0.75 * POINTS_PER_MM;

  /** Papers as they lie in the printer, the long edge first. */
  private static final List<SheetSize> PAPERS =
      List.of(
          millimetres("A4", 297, 210),
          millimetres("letter", 279.4, 215.9),
          millimetres("A3", 420, 297),
          millimetres("tabloid", 431.8, 279.4));

  /**
   * A paper.
   *
   * @param name its name, or an empty text
   * @param width in millimetres
   * @param height in millimetres
   * @return the paper
   */
  public static SheetSize millimetres(String name, double width, double height) {
    return new SheetSize(name, width * POINTS_PER_MM, height * POINTS_PER_MM);
  }

  /**
   * The paper for a page where none is named: the one that printers have where half of it is the
   * page, else a sheet just twice as wide.
   *
   * @param pageWidth in points
   * @param pageHeight in points
   * @return the paper
   */
  static SheetSize forPage(double pageWidth, double pageHeight) {
    return PAPERS.stream()
        .filter(paper -> Math.abs(paper.width / 2 - pageWidth) < TOLERANCE)
        .filter(paper -> Math.abs(paper.height - pageHeight) < TOLERANCE)
        .findFirst()
        .orElseGet(() -> new SheetSize("", 2 * pageWidth, pageHeight));
  }

  /** The paper laid so that its half takes the larger page, on its side where both do alike. */
  SheetSize laidFor(double pageWidth, double pageHeight) {
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    SheetSize wide = new SheetSize(name, longer, shorter);
    SheetSize tall = new SheetSize(name, shorter, longer);
    return tall.room(pageWidth, pageHeight) > wide.room(pageWidth, pageHeight) ? tall : wide;
  }

  /** How large a page can be on half the paper; 1 or more is its full size. */
  private double room(double pageWidth, double pageHeight) {
    return Math.min(1, scaleOf(pageWidth, pageHeight));
  }

  /** How large a page fills half the paper. */
  double scaleOf(double pageWidth, double pageHeight) {
    return Math.min(width / 2 / pageWidth, height / pageHeight);
  }

  /** Whether the fold is parallel to its shorter edge. */
  boolean isWide() {
    return width >= height;
  }

  /** Its name, or its two measures: {@code A4}, {@code 240 × 190 mm}. */
  public String shown() {
    return name.isEmpty()
        ? "%s × %s mm"
            .formatted(Math.round(width / POINTS_PER_MM), Math.round(height / POINTS_PER_MM))
        : name;
  }
}
