package press.imprint.booklet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How far the ink of a page reaches, in points: the page as it lies beside the fold.
 *
 * @param page its number, from 1
 * @param inner from the fold's edge of the page to the ink
 * @param outer from the fold's edge of the page to the far end of the ink
 * @param upright from midway between head and foot to the end of the ink, up or down
 */
record Reach(int page, double inner, double outer, double upright) {
  /** The reach of a page, if anything is printed on it. */
  static Optional<Reach> of(PDDocument book, int number, Binding binding) throws IOException {
    PDPage page = book.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    boolean right = isRight(number, binding);
    return Ink.of(page)
        .map(
            ink -> {
              double low = ink.getMinX() - box.getLowerLeftX();
              double high = ink.getMaxX() - box.getLowerLeftX();
              return new Reach(
                  number,
                  right ? low : box.getWidth() - high,
                  right ? high : box.getWidth() - low,
                  upright(ink, box));
            });
  }

  private static double upright(Rectangle2D ink, PDRectangle box) {
    double middle = box.getLowerLeftY() + box.getHeight() / 2;
    return Math.max(ink.getMaxY() - middle, middle - ink.getMinY());
  }

  /** Whether a page lies on the right of the fold. */
  static boolean isRight(int page, Binding binding) {
    return (page % 2 == 1) == (binding == Binding.LEFT);
  }

  /** What is left between the ink and the edge of the paper, at the side where it is least. */
  double toEdge(Layout layout) {
    double across = layout.fold() - layout.gutter() - layout.scale() * outer;
    double along = layout.sheet().height() / 2 - layout.scale() * upright;
    return Math.min(across, along);
  }

  /** The scale at which the ink keeps off the edge of the paper. */
  double scaleFor(SheetSize sheet, double gutter, double edge) {
    double across = (sheet.width() / 2 - gutter - edge) / outer;
    double along = (sheet.height() / 2 - edge) / upright;
    return Math.min(across, along);
  }
}
