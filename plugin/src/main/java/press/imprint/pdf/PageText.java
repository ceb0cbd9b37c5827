package press.imprint.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import press.imprint.model.PageMeasures;

/**
 * What stands on a page between its running head and its folio. Only the operators that place
 * letters and pictures are read (ISO 32000-1, 8.4.4 and 9.4), no fonts.
 */
final class PageText {
  /** Letters that are nearer than that stand on one line: a call is raised by less. */
  private static final double LINE = 6;

  private final PDPage page;
  private final double foot;
  private final double head;
  private final TreeSet<Double> baselines = new TreeSet<>();
  private boolean pictures;

  PageText(PDPage page, PageMeasures measures) throws IOException {
    this.page = page;
    foot = measures.bottom() - measures.size();
    head = measures.height() - measures.top();
    read();
  }

  boolean isEmpty() {
    return baselines.isEmpty() && !pictures;
  }

  /** How many lines there are, those of notes among them; nothing where pictures stand too. */
  Optional<Integer> lines() {
    int lines = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (double y : baselines) {
      if (y - last > LINE) {
        lines++;
        last = y;
      }
    }
    return pictures ? Optional.empty() : Optional.of(lines);
  }

  private void read() throws IOException {
    Deque<Matrix> saved = new ArrayDeque<>();
    Matrix current = new Matrix();
    Matrix text = new Matrix();
    List<Float> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof COSNumber number) {
        operands.add(number.floatValue());
      } else if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "q" -> saved.push(current.clone());
          case "Q" -> current = saved.pop();
          case "cm" -> current = matrix(operands).multiply(current);
          case "BT" -> text = new Matrix();
          case "Tm" -> text = matrix(operands);
          case "Td", "TD" ->
              text = Matrix.getTranslateInstance(operands.get(0), operands.get(1)).multiply(text);
          case "Tj", "TJ" -> {
            double y = text.multiply(current).getTranslateY();
            if (y > foot && y < head) {
              baselines.add(y);
            }
          }
          case "Do", "sh", "BI" -> pictures = true;
          default -> {}
        }
        operands.clear();
      }
    }
  }

  private static Matrix matrix(List<Float> o) {
    return new Matrix(o.get(0), o.get(1), o.get(2), o.get(3), o.get(4), o.get(5));
  }
}
