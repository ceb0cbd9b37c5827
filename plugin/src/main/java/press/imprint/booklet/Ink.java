package press.imprint.booklet;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What of a page is printed: rectangles around its letters, lines, areas and pictures, in the
 * page's own coordinates. Of a letter the whole height of its font counts, so that they are rather
 * too large than too small.
 */
final class Ink extends PDFGraphicsStreamEngine {
  private static final PDRectangle USUAL = new PDRectangle(0, -250, 1000, 1250);

  private final GeneralPath path = new GeneralPath();
  private final List<Rectangle2D> pieces = new ArrayList<>();

  private Ink(PDPage page) {
    super(page);
  }

  /**
   * Looks at a page.
   *
   * @param page the page
   * @return all that is printed
   * @throws IOException if its content cannot be read
   */
  static List<Rectangle2D> pieces(PDPage page) throws IOException {
    Ink ink = new Ink(page);
    ink.processPage(page);
    return ink.pieces;
  }

  /** What holds all that is printed on a page, as far as it is seen. */
  static Optional<Rectangle2D> of(PDPage page) throws IOException {
    Rectangle2D seen = page.getCropBox().toGeneralPath().getBounds2D();
    return pieces(page).stream()
        .reduce(Rectangle2D::createUnion)
        .map(all -> all.createIntersection(seen))
        .filter(all -> !all.isEmpty());
  }

  private void add(Rectangle2D printed) {
    pieces.add(printed);
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    double low = box(font).getLowerLeftY() / 1000.0;
    double high = box(font).getUpperRightY() / 1000.0;
    boolean blank = "\u00a0".equals(font.toUnicode(code)) || " ".equals(font.toUnicode(code));
    if (!blank && displacement.getX() > 0) {
      Rectangle2D letter = new Rectangle2D.Double(0, low, displacement.getX(), high - low);
      add(at.createAffineTransform().createTransformedShape(letter).getBounds2D());
    }
  }

  /** What holds every letter of a font, in thousandths of its size. */
  private static PDRectangle box(PDFont font) {
    return Optional.ofNullable(font.getFontDescriptor())
        .map(PDFontDescriptor::getFontBoundingBox)
        .filter(box -> box.getHeight() > 0)
        .orElse(USUAL);
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform at =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    add(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    paint();
  }

  @Override
  public void fillPath(int windingRule) {
    paint();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint();
  }

  private void paint() {
    if (path.getCurrentPoint() != null) {
      add(path.getBounds2D());
    }
    path.reset();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut away by a path only makes the ink smaller.
  }

  @Override
  public void shadingFill(COSName shading) {
    // A shading fills what it is clipped to, which a page fits in.
    add(getPage().getCropBox().toGeneralPath().getBounds2D());
  }
}
