package press.imprint.booklet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** The content of a side, moved so that one half is seen, without the forms of the other half. */
final class OneHalf {
  /** A page that reaches over the fold by less than that belongs to the other half, in points. */
  private static final double OVER = 30;

  private final PDFormXObject side;
  private final Rectangle2D seen;
  private final List<Object> kept = new ArrayList<>();
  private Matrix current;

  OneHalf(PDFormXObject side, Matrix upright, Rectangle2D seen) {
    this.side = side;
    this.seen = seen;
    this.current = upright;
    for (float value :
        new float[] {
          upright.getScaleX(),
          upright.getShearY(),
          upright.getShearX(),
          upright.getScaleY(),
          upright.getTranslateX(),
          upright.getTranslateY()
        }) {
      kept.add(new COSFloat(value));
    }
    kept.add(Operator.getOperator("cm"));
  }

  /** The operands and operators. */
  List<Object> tokens() throws IOException {
    Deque<Matrix> saved = new ArrayDeque<>();
    List<Object> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(side);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      switch (operator.getName()) {
        case "q" -> saved.push(current);
        case "Q" -> current = saved.isEmpty() ? current : saved.pop();
        case "cm" -> current = matrix(operands).multiply(current);
        default -> {}
      }
      if (!operator.getName().equals("Do") || isSeen(operands)) {
        kept.addAll(operands);
        kept.add(operator);
      }
      operands.clear();
    }
    return kept;
  }

  private static Matrix matrix(List<Object> o) {
    float[] v = new float[6];
    for (int i = 0; i < v.length; i++) {
      v[i] = ((COSNumber) o.get(i)).floatValue();
    }
    return new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]);
  }

  private boolean isSeen(List<Object> operands) throws IOException {
    PDXObject drawn = side.getResources().getXObject((COSName) operands.get(0));
    if (!(drawn instanceof PDFormXObject form)) {
      return true;
    }
    Matrix placed = form.getMatrix().multiply(current);
    Rectangle2D area = form.getBBox().transform(placed).getBounds2D();
    Rectangle2D here = area.createIntersection(seen);
    return here.getWidth() > Math.min(OVER, area.getWidth() / 2);
  }
}
