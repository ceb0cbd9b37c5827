package press.imprint.model;

/**
 * The measures of a page and of the text on it, all in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param inner margin at the spine
 * @param outer margin at the fore-edge
 * @param top margin above the text
 * @param bottom margin below the text
 * @param size of the letters
 * @param leading from one baseline of the text to the next
 */
public record PageMeasures(
    double width,
    double height,
    double inner,
    double outer,
    double top,
    double bottom,
    double size,
    double leading) {
  /** Points in a millimetre. */
  public static final double POINTS_PER_MM = 72 / 25.4;

  /** The usual leading, by the size of the letters. */
  public static final double LEADING = 1.3;

  private static final double A5_SIZE = 10.5;

  /**
   * The usual measures. A larger page has larger letters, though not in proportion: a line keeps 65
   * to 75 characters.
   *
   * @param page the trimmed page
   * @return its measures: 10.5 on 13.65 points on A5
   */
  public static PageMeasures of(PageSize page) {
    double scale = page.width() / PageSize.A5.width();
    double wide = scale * POINTS_PER_MM;
    double tall = page.height() / PageSize.A5.height() * POINTS_PER_MM;
    double size = Math.round(A5_SIZE * Math.pow(scale, 0.45) * 4) / 4.0;
    return new PageMeasures(
        page.width() * POINTS_PER_MM,
        page.height() * POINTS_PER_MM,
        17 * wide,
        21 * wide,
        20 * tall,
        24 * tall,
        size,
        size * LEADING);
  }

  /** The width of a line of text. */
  public double measure() {
    return width - inner - outer;
  }

  /** The height of the text on a page, notes included. */
  public double textHeight() {
    return height - top - bottom;
  }
}
