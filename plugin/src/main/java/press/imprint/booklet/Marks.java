package press.imprint.booklet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Draws what shows where to fold, to bind and to trim: hairlines, outside the pages where there is
 * paper for them. Fold and staples are marked on the outer side alone, where the fold hides them.
 */
final class Marks {
  private static final double MM = SheetSize.POINTS_PER_MM;
  private static final float HAIRLINE = 0.25f;

  /** Crop marks keep off the corner of the page, as printers want it. */
  private static final double OFF = 3 * MM;

  private static final double LONG = 5 * MM;
  private static final double STAPLE = 6 * MM;

  private final PDDocument out;
  private final Layout layout;
  private final Set<Mark> marks;
  private final Map<Integer, PDFormXObject> drawn = new HashMap<>();

  Marks(PDDocument out, Layout layout, Set<Mark> marks) {
    this.out = out;
    this.layout = layout;
    this.marks = marks;
  }

  /** Whether crop marks can be seen: they want paper on two sides of the pages. */
  static boolean hasRoom(Layout layout) {
    return layout.beside() > OFF + MM && layout.foot() > OFF + MM;
  }

  /**
   * The marks of a side, drawn once for all sides that are alike.
   *
   * @param outer whether it is the outer side of its sheet
   * @param outermost whether its sheet is the outermost of its signature
   * @return the marks, if the side has any
   */
  Optional<PDFormXObject> of(boolean outer, boolean outermost) throws IOException {
    boolean inward = !outer && !marks.contains(Mark.CROP);
    if (marks.isEmpty() || inward) {
      return Optional.empty();
    }
    int kind = outer ? outermost ? 2 : 1 : 0;
    if (!drawn.containsKey(kind)) {
      drawn.put(kind, draw(outer, outermost));
    }
    return Optional.of(drawn.get(kind));
  }

  private PDFormXObject draw(boolean outer, boolean outermost) throws IOException {
    PDFormXObject form = new PDFormXObject(out);
    form.setResources(new PDResources());
    form.setBBox(new PDRectangle((float) layout.sheet().width(), (float) layout.sheet().height()));
    try (PDFormContentStream content = new PDFormContentStream(form)) {
      content.setLineWidth(HAIRLINE);
      if (marks.contains(Mark.CROP)) {
        crop(content);
      }
      if (marks.contains(Mark.FOLD) && outer) {
        fold(content);
      }
      if (marks.contains(Mark.STAPLE) && outer && outermost) {
        staple(content, layout.foot() + layout.pageHeight() / 4);
        staple(content, layout.foot() + layout.pageHeight() * 3 / 4);
      }
    }
    return form;
  }

  private void crop(PDFormContentStream content) throws IOException {
    double left = layout.left(false, layout.gutter());
    double right = layout.sheet().width() - left;
    for (double y : new double[] {layout.foot(), layout.head()}) {
      line(content, left - OFF - LONG, y, left - OFF, y);
      line(content, right + OFF, y, right + OFF + LONG, y);
    }
    for (double x : new double[] {left, right}) {
      line(content, x, layout.foot() - OFF - LONG, x, layout.foot() - OFF);
      line(content, x, layout.head() + OFF, x, layout.head() + OFF + LONG);
    }
  }

  /** At head and foot, outside the pages if they leave room there, else from the paper's edge. */
  private void fold(PDFormContentStream content) throws IOException {
    double low = Math.max(LONG, layout.foot() - MM);
    double high = layout.sheet().height() - low;
    content.saveGraphicsState();
    content.setLineDashPattern(new float[] {3, 2}, 0);
    line(content, layout.fold(), low - LONG, layout.fold(), low);
    line(content, layout.fold(), high, layout.fold(), high + LONG);
    content.restoreGraphicsState();
  }

  /** Along the fold, with a stroke across its middle for the eye. */
  private void staple(PDFormContentStream content, double y) throws IOException {
    line(content, layout.fold(), y - STAPLE, layout.fold(), y + STAPLE);
    line(content, layout.fold() - MM, y, layout.fold() + MM, y);
  }

  private static void line(PDFormContentStream content, double x1, double y1, double x2, double y2)
      throws IOException {
    content.moveTo((float) x1, (float) y1);
    content.lineTo((float) x2, (float) y2);
    content.stroke();
  }
}
