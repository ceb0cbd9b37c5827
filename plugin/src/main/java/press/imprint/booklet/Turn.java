package press.imprint.booklet;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Which way a side stands, by the way its lines run in the file. */
enum Turn {
  /** From left to right. */
  UPRIGHT,
  /** From foot to head. */
  ON_ITS_LEFT,
  /** From right to left, upside down. */
  UPSIDE_DOWN,
  /** From head to foot. */
  ON_ITS_RIGHT;

  /** The turn of letters that run in a direction. */
  static Turn of(double x, double y) {
    if (Math.abs(x) >= Math.abs(y)) {
      return x >= 0 ? UPRIGHT : UPSIDE_DOWN;
    }
    return y >= 0 ? ON_ITS_LEFT : ON_ITS_RIGHT;
  }

  /** What brings a page of the file upright, its lower left corner to the origin. */
  AffineTransform upright(PDRectangle box) {
    AffineTransform turn =
        switch (this) {
          case UPRIGHT -> new AffineTransform();
          case ON_ITS_LEFT -> new AffineTransform(0, -1, 1, 0, 0, box.getWidth());
          case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, box.getWidth(), box.getHeight());
          case ON_ITS_RIGHT -> new AffineTransform(0, 1, -1, 0, box.getHeight(), 0);
        };
    turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return turn;
  }

  private boolean isSideways() {
    return this == ON_ITS_LEFT || this == ON_ITS_RIGHT;
  }

  /** The width of a page that was brought upright. */
  double width(PDRectangle box) {
    return isSideways() ? box.getHeight() : box.getWidth();
  }

  /** The height of a page that was brought upright. */
  double height(PDRectangle box) {
    return isSideways() ? box.getWidth() : box.getHeight();
  }
}
