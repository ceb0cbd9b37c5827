package press.imprint.booklet;

/**
 * How far pages are moved towards the fold, to make up for the paper that lies around them.
 *
 * <p>A sheet that is folded within others is pushed outward by the thickness of each, so its pages
 * are moved inward by as much: by {@code depth × paper}, nothing on the outermost sheet and most on
 * the innermost. That is the sum of thicknesses by which, in a saddle stitch whose staple sits
 * tight, each sheet stands off the staple (Impozycjoner, "Reduction of creeping pages", with a
 * coefficient of 1).
 *
 * @param paper the thickness of one sheet, in millimetres; 0 moves nothing
 */
public record Creep(double paper) {
  /**
   * The shift of the pages of a sheet.
   *
   * @param sheet which
   * @return in millimetres, towards the fold
   */
  public double shift(Sheet sheet) {
    return sheet.depth() * paper;
  }
}
