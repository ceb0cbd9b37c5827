package press.imprint.booklet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A sheet that is printed before the booklet and belongs to no signature: how to print this very
 * file, how to fold and bind it, and a test of the printer.
 *
 * <p>The test: on the front stand two circles, A at the upper right corner and B at the lower left
 * one, and on the back a dot behind A. Held to the light, a sheet that was turned over the right
 * edge has its dot in A, one that was turned over the wrong edge in B, and one that was not printed
 * at its size has it in neither's middle.
 */
final class InstructionSheet {
  /** The key of a page that is a side of it; so the way back from sheets to pages passes it by. */
  static final COSName KEY = COSName.getPDFName("IMPR_Instructions");

  private static final double MM = SheetSize.POINTS_PER_MM;

  /** The size for which the words are set; on others they are made larger or smaller as a whole. */
  private static final double WIDTH = 842;

  private static final double HEIGHT = 595;
  private static final double MARGIN = 58;
  private static final double GAP = 40;
  private static final double COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2;
  private static final double TEXT = 12;

  /** Where the circles stand, from the corners of the sheet. */
  private static final double CORNER = 12 * MM;

  private static final double CIRCLE = 4 * MM;
  private static final double DOT = 1.2 * MM;

  private final BookletPlan plan;
  private final Booklet booklet;
  private final InstructionWords words;
  private final PDFont regular;
  private final PDFont bold;

  InstructionSheet(BookletPlan plan, Instructions with, PDDocument out) throws IOException {
    this.plan = plan;
    this.booklet = plan.booklet();
    this.words = new InstructionWords(with.language());
    this.regular = PDType0Font.load(out, new ByteArrayInputStream(with.regular()), true);
    this.bold = PDType0Font.load(out, new ByteArrayInputStream(with.bold()), true);
  }

  /** Draws the side with the words. */
  void front(PDPageContentStream content) throws IOException {
    Pen pen = new Pen(content);
    SheetSize sheet = plan.layout().sheet();
    circle(pen, sheet.width() - CORNER, sheet.height() - CORNER, "A", -1);
    circle(pen, CORNER, CORNER, "B", 1);
    ruler(pen, sheet);
    double scale = Math.min(sheet.width() / WIDTH, sheet.height() / HEIGHT);
    pen.save();
    pen.move((sheet.width() - WIDTH * scale) / 2, (sheet.height() - HEIGHT * scale) / 2, scale);
    double y = HEIGHT - 76;
    pen.line(bold, 22, MARGIN, y, words.get("title"));
    pen.line(regular, TEXT, MARGIN, y - 19, words.get("intro"));
    printing(pen, y - 56);
    test(pen, y - 56);
    pen.restore();
  }

  /** Draws the side with the dot. */
  void back(PDPageContentStream content) throws IOException {
    Pen pen = new Pen(content);
    SheetSize sheet = plan.layout().sheet();
    pen.dot(CORNER, sheet.height() - CORNER, DOT);
    double middle = sheet.height() / 2;
    double width = Math.min(sheet.width() - 2 * MARGIN, 300);
    double x = (sheet.width() - width) / 2;
    pen.line(bold, 14, x, middle + 12, words.get("back"));
    pen.paragraph(regular, TEXT, x, middle - 8, width, words.get("back.text"));
  }

  private void circle(Pen pen, double x, double y, String name, int side) throws IOException {
    pen.ring(0.6, x, y, CIRCLE);
    pen.ring(0.4, x, y, DOT + 0.4 * MM);
    for (int way : new int[] {-1, 1}) {
      pen.stroke(0.4, x + way * 2.2 * MM, y, x + way * 5.5 * MM, y);
      pen.stroke(0.4, x, y + way * 2.2 * MM, x, y + way * 5.5 * MM);
    }
    pen.centred(bold, 12, x + side * 8 * MM, y - 4, name);
  }

  /** A line of known length at the foot, beside circle B, as long as the sheet has room for. */
  private void ruler(Pen pen, SheetSize sheet) throws IOException {
    int length = sheet.width() > 160 * MM ? 100 : 50;
    double x = CORNER + 16 * MM;
    double y = CORNER + 2 * MM;
    pen.stroke(0.5, x, y, x + length * MM, y);
    for (int mm = 0; mm <= length; mm += 5) {
      double tick = mm % 50 == 0 ? 9 : mm % 10 == 0 ? 6 : 3;
      pen.stroke(0.5, x + mm * MM, y, x + mm * MM, y + tick);
    }
    pen.line(regular, 9, x, y - 12, words.get("ruler", length));
  }

  private void printing(Pen pen, double top) throws IOException {
    double y = heading(pen, MARGIN, top, words.get("print"));
    String sheets =
        booklet.sheets() == 1
            ? words.get("sheets.one")
            : words.get("sheets.many", booklet.sheets());
    String paper = booklet.paper().shown();
    y = pen.paragraph(regular, TEXT, MARGIN, y, COLUMN, words.get("take", sheets, paper)) - 4;
    List<String> steps =
        plan.options().turning() == BookletOptions.Turning.PRINTER ? automatic() : byHand();
    y = steps(pen, MARGIN, y, steps);
    if (plan.coverApart().isPresent()) {
      pen.paragraph(regular, TEXT, MARGIN, y - 2, COLUMN, words.get("cover"));
    }
  }

  private List<String> automatic() {
    return List.of(
        words.get("auto.1"),
        words.get("auto.2", flipName(plan.options().flip())),
        words.get("auto.3"),
        words.get("auto.4"),
        words.get("auto.5"));
  }

  private List<String> byHand() {
    String order = plan.options().turning().name().toLowerCase(Locale.ROOT);
    return List.of(
        words.get("manual.1"),
        words.get("manual.2." + order),
        words.get("manual.3"),
        words.get("manual.4"));
  }

  private String flipName(BookletOptions.Flip flip) {
    return words.get(flip.name().toLowerCase(Locale.ROOT));
  }

  private void test(Pen pen, double top) throws IOException {
    double x = MARGIN + COLUMN + GAP;
    double y = heading(pen, x, top, words.get("test"));
    BookletOptions.Flip flip = plan.options().flip();
    BookletOptions.Flip other =
        flip == BookletOptions.Flip.SHORT ? BookletOptions.Flip.LONG : BookletOptions.Flip.SHORT;
    List<String> answers = new ArrayList<>();
    answers.add(words.get("dot.a"));
    answers.add(words.get("dot.b", flipName(flip), other.name().toLowerCase(Locale.ROOT)));
    answers.add(words.get("dot.beside"));
    if (plan.options().turning() != BookletOptions.Turning.PRINTER) {
      boolean same = plan.options().turning() == BookletOptions.Turning.SAME;
      answers.add(words.get("dot.none", same ? "reversed" : "same"));
    }
    for (String answer : answers) {
      y = pen.paragraph(regular, TEXT, x, y, COLUMN, answer) - 4;
    }
    folding(pen, x, y - 16);
  }

  private void folding(Pen pen, double x, double top) throws IOException {
    double y = heading(pen, x, top, words.get("fold"));
    boolean stapled = booklet.isStapled();
    String kind = stapled ? "stapled." : "sewn.";
    List<String> steps = new ArrayList<>();
    steps.add(words.get(kind + 1, sizes()));
    steps.add(words.get(kind + 2));
    steps.add(words.get(kind + 3));
    if (booklet.wrapped()) {
      steps.add(words.get("wrap"));
    }
    steps.add(words.get("trim"));
    y = steps(pen, x, y, steps);
    double apart = (COLUMN - FoldingPictures.WIDTH) / 2;
    new FoldingPictures(pen, stapled).draw(x, y - FoldingPictures.HEIGHT, apart);
  }

  /** How many sheets are in each signature, those that are alike together: 26 × 8, 6 × 7. */
  private String sizes() {
    Map<Integer, Long> alike =
        booklet.signatures().stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return alike.entrySet().stream()
        .map(size -> (size.getValue() > 1 ? size.getValue() + " × " : "") + size.getKey())
        .collect(Collectors.joining(", "));
  }

  private double heading(Pen pen, double x, double y, String text) throws IOException {
    pen.line(bold, 14, x, y, text);
    pen.stroke(0.5, x, y - 6, x + COLUMN, y - 6);
    return y - 22;
  }

  private double steps(Pen pen, double x, double top, List<String> steps) throws IOException {
    double y = top;
    for (int i = 0; i < steps.size(); i++) {
      pen.line(bold, TEXT, x, y, (i + 1) + ".");
      y = pen.paragraph(regular, TEXT, x + 16, y, COLUMN - 16, steps.get(i)) - 4;
    }
    return y;
  }
}
