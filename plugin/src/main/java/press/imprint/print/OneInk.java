package press.imprint.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.DoubleSummaryStatistics;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Turns black, white and grey that are mixed of red, green and blue into shades of one ink,
 * DeviceGray (PDF 1.7, ISO 32000-1, 8.6.4.2): mixed on a press of four inks they would be a little
 * off in each letter. True colours, as a drawing may have them, and pictures stay as they are.
 */
final class OneInk {
  /** How far the three may be apart and still be grey: less than one step of 255. */
  private static final float ALIKE = 0.003f;

  private final PDDocument pdf;
  private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

  OneInk(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Turns a page and the forms that it draws. */
  void turn(PDPage page) throws IOException {
    PDStream contents = new PDStream(pdf);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(turned(page));
    }
    page.setContents(contents);
    forms(page.getResources());
  }

  private void forms(PDResources resources) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (!resources.isImageXObject(name)
          && resources.getXObject(name) instanceof PDFormXObject form
          && done.add(form.getCOSObject())) {
        List<Object> tokens = turned(form);
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
          new ContentStreamWriter(out).writeTokens(tokens);
        }
        forms(form.getResources());
      }
    }
  }

  private static List<Object> turned(PDContentStream content) throws IOException {
    Turning turning = new Turning();
    List<COSBase> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(content);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        turning.operation(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return turning.tokens;
  }

  /** Goes through one stream, and knows whether red, green and blue are what colours are set by. */
  private static final class Turning {
    private final List<Object> tokens = new ArrayList<>();
    private final Deque<Pen> saved = new ArrayDeque<>();
    private Pen pen = new Pen(false, false);

    /** Whether areas, and whether lines, have their colours set in DeviceRGB. */
    private record Pen(boolean fills, boolean strokes) {}

    void operation(Operator operator, List<COSBase> operands) {
      switch (operator.getName()) {
        case OperatorName.SAVE -> {
          saved.push(pen);
          keep(operator, operands);
        }
        case OperatorName.RESTORE -> {
          pen = saved.isEmpty() ? pen : saved.pop();
          keep(operator, operands);
        }
        case OperatorName.NON_STROKING_COLORSPACE -> {
          pen = new Pen(operands.contains(COSName.DEVICERGB), pen.strokes());
          space(pen.fills(), OperatorName.NON_STROKING_GRAY, operator, operands);
        }
        case OperatorName.STROKING_COLORSPACE -> {
          pen = new Pen(pen.fills(), operands.contains(COSName.DEVICERGB));
          space(pen.strokes(), OperatorName.STROKING_COLOR_GRAY, operator, operands);
        }
        case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
            colour(pen.fills(), false, operator, operands);
        case OperatorName.STROKING_COLOR, OperatorName.STROKING_COLOR_N ->
            colour(pen.strokes(), true, operator, operands);
        case OperatorName.NON_STROKING_RGB -> colour(true, false, operator, operands);
        case OperatorName.STROKING_COLOR_RGB -> colour(true, true, operator, operands);
        default -> keep(operator, operands);
      }
    }

    private void keep(Operator operator, List<COSBase> operands) {
      tokens.addAll(operands);
      tokens.add(operator);
    }

    /** A colour space begins with its black. */
    private void space(boolean rgb, String grey, Operator operator, List<COSBase> operands) {
      if (rgb) {
        keep(Operator.getOperator(grey), List.of(COSFloat.ZERO));
      } else {
        keep(operator, operands);
      }
    }

    private void colour(boolean rgb, boolean strokes, Operator operator, List<COSBase> operands) {
      if (!rgb || operands.size() != 3) {
        keep(operator, operands);
      } else if (isGrey(operands)) {
        String grey = strokes ? OperatorName.STROKING_COLOR_GRAY : OperatorName.NON_STROKING_GRAY;
        keep(Operator.getOperator(grey), operands.subList(0, 1));
      } else {
        String mixed = strokes ? OperatorName.STROKING_COLOR_RGB : OperatorName.NON_STROKING_RGB;
        keep(Operator.getOperator(mixed), operands);
      }
    }

    private static boolean isGrey(List<COSBase> colour) {
      DoubleSummaryStatistics parts =
          colour.stream()
              .mapToDouble(part -> part instanceof COSNumber number ? number.floatValue() : 0)
              .summaryStatistics();
      return parts.getMax() - parts.getMin() < ALIKE;
    }
  }
}
