package press.imprint.booklet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes and draws; every measure is in points from the lower left corner. */
final class Pen {
  /** Of a circle's quarter, how far its handles stand from its ends, by the radius. */
  private static final double QUARTER = 0.5523;

  private final PDPageContentStream content;

  Pen(PDPageContentStream content) {
    this.content = content;
  }

  /**
   * Writes a paragraph, broken where a word does not fit.
   *
   * @return the baseline of a line that would follow
   */
  double paragraph(PDFont font, double size, double x, double baseline, double width, String words)
      throws IOException {
    double y = baseline;
    for (String line : lines(font, size, width, words)) {
      line(font, size, x, y, line);
      y -= size * 1.25;
    }
    return y;
  }

  private static List<String> lines(PDFont font, double size, double width, String words)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(font, size, longer) > width) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  static double width(PDFont font, double size, String words) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  void line(PDFont font, double size, double x, double y, String words) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, (float) y);
    content.showText(words);
    content.endText();
  }

  void centred(PDFont font, double size, double x, double y, String words) throws IOException {
    line(font, size, x - width(font, size, words) / 2, y, words);
  }

  /** A line through points given as x, y, x, y. */
  void stroke(double thick, double... points) throws IOException {
    content.setLineWidth((float) thick);
    path(points);
    content.stroke();
  }

  /** An area within points given as x, y, x, y, its border drawn. */
  void area(double grey, double... points) throws IOException {
    content.setNonStrokingColor((float) grey);
    content.setLineWidth(0.6f);
    path(points);
    content.closeAndFillAndStroke();
    content.setNonStrokingColor(0f);
  }

  private void path(double... points) throws IOException {
    content.moveTo((float) points[0], (float) points[1]);
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo((float) points[i], (float) points[i + 1]);
    }
  }

  void dashed(double x1, double y1, double x2, double y2) throws IOException {
    content.saveGraphicsState();
    content.setLineDashPattern(new float[] {3, 2}, 0);
    stroke(0.6, x1, y1, x2, y2);
    content.restoreGraphicsState();
  }

  /** A line that ends in a point. */
  void arrow(double x1, double y1, double x2, double y2) throws IOException {
    stroke(0.8, x1, y1, x2, y2);
    double length = Math.hypot(x2 - x1, y2 - y1);
    double dx = (x2 - x1) / length * 5;
    double dy = (y2 - y1) / length * 5;
    path(x2 + dx * 0.4, y2 + dy * 0.4, x2 - dx - dy / 2, y2 - dy + dx / 2);
    content.lineTo((float) (x2 - dx + dy / 2), (float) (y2 - dy - dx / 2));
    content.fill();
  }

  void ring(double thick, double x, double y, double radius) throws IOException {
    content.setLineWidth((float) thick);
    circle(x, y, radius);
    content.stroke();
  }

  void dot(double x, double y, double radius) throws IOException {
    circle(x, y, radius);
    content.fill();
  }

  private void circle(double x, double y, double r) throws IOException {
    double h = r * QUARTER;
    content.moveTo((float) (x + r), (float) y);
    curve(x + r, y + h, x + h, y + r, x, y + r);
    curve(x - h, y + r, x - r, y + h, x - r, y);
    curve(x - r, y - h, x - h, y - r, x, y - r);
    curve(x + h, y - r, x + r, y - h, x + r, y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
  }

  /** From here on everything is this much larger, and counted from another corner. */
  void move(double x, double y, double scale) throws IOException {
    content.transform(
        new org.apache.pdfbox.util.Matrix(
            (float) scale, 0, 0, (float) scale, (float) x, (float) y));
  }

  void save() throws IOException {
    content.saveGraphicsState();
  }

  void restore() throws IOException {
    content.restoreGraphicsState();
  }
}
