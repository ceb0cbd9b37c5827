package press.imprint.booklet;

import java.io.IOException;

/** Three small pictures without words: the pile, the fold, and what goes through it. */
final class FoldingPictures {
  /** How wide each of them is, in points. */
  static final double WIDTH = 104;

  /** How high each of them is. */
  static final double HEIGHT = 62;

  private final Pen pen;
  private final boolean stapled;

  FoldingPictures(Pen pen, boolean stapled) {
    this.pen = pen;
    this.stapled = stapled;
  }

  /** Draws them side by side. */
  void draw(double x, double y, double apart) throws IOException {
    pile(x, y);
    fold(x + apart, y);
    bind(x + 2 * apart, y);
  }

  /** Sheets that lie on each other, the fold across their middle. */
  private void pile(double x, double y) throws IOException {
    for (int i = 0; i < 4; i++) {
      double up = y + 6 + 5 * i;
      pen.area(1, x, up, x + 74, up, x + 98, up + 30, x + 24, up + 30);
    }
    pen.dashed(x + 37, y + 21, x + 61, y + 51);
  }

  /** The same on their way: the right half comes over the left one. */
  private void fold(double x, double y) throws IOException {
    for (int i = 0; i < 3; i++) {
      double off = 4.0 * i;
      pen.stroke(0.8, x + 2 + off, y + 10 + off, x + 50, y + 10 + off, x + 88 - off, y + 46);
    }
    double[] path = new double[18];
    for (int i = 0; i < 9; i++) {
      double angle = Math.toRadians(48 + i * 11);
      path[2 * i] = x + 48 + 34 * Math.cos(angle) * 1.15;
      path[2 * i + 1] = y + 16 + 42 * Math.sin(angle);
    }
    pen.stroke(0.8, path);
    pen.arrow(path[14], path[15], path[16], path[17]);
  }

  /** The folded sheets from their spine, with staples, or threads between signatures. */
  private void bind(double x, double y) throws IOException {
    if (stapled) {
      pen.area(0.93, x + 6, y + 8, x + 50, y, x + 50, y + 52, x + 6, y + 60);
      pen.area(1, x + 50, y, x + 94, y + 8, x + 94, y + 60, x + 50, y + 52);
      for (double at : new double[] {13, 39}) {
        pen.stroke(2.2, x + 50, y + at - 5, x + 50, y + at + 5);
        pen.arrow(x + 74, y + at + 4, x + 55, y + at);
      }
      return;
    }
    for (int i = 0; i < 4; i++) {
      double up = y + 8 + 12 * i;
      for (double off : new double[] {0, 2.2, 4.4}) {
        pen.stroke(0.7, x + 92 - off, up + off, x + 16, up + off, x + 11 + off, up + 4);
        pen.stroke(0.7, x + 11 + off, up + 4, x + 16, up + 9 - off, x + 92 - off, up + 9 - off);
      }
    }
    pen.stroke(1.6, x + 8, y + 12, x + 8, y + 48);
    for (int i = 0; i < 4; i++) {
      pen.stroke(1.6, x + 8, y + 12 + 12 * i, x + 26, y + 12 + 12 * i);
    }
  }
}
