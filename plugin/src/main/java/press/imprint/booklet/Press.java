package press.imprint.booklet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Prints sides of sheets into one file; each page is carried over once, as a form. */
final class Press {
  private final PDDocument book;
  private final PDDocument out;
  private final BookletPlan plan;
  private final Layout layout;
  private final Marks marks;
  private final LayerUtility forms;
  private final Optional<InstructionSheet> instructions;

  Press(PDDocument book, PDDocument out, BookletPlan plan) throws IOException {
    this.book = book;
    this.out = out;
    this.plan = plan;
    this.layout = plan.layout();
    this.marks = new Marks(out, layout, plan.options().marks());
    this.forms = new LayerUtility(out);
    Optional<Instructions> with = plan.options().instructions();
    this.instructions =
        with.isPresent()
            ? Optional.of(new InstructionSheet(plan, with.get(), out))
            : Optional.empty();
  }

  /** What is drawn on a side that stands upright. */
  interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  /** Prints the outer side of a sheet. */
  void front(Sheet sheet) throws IOException {
    print(sheet.front().turned(), content -> pages(content, sheet, sheet.front()));
  }

  /** Prints the inner side of a sheet. */
  void back(Sheet sheet) throws IOException {
    print(sheet.back().turned(), content -> pages(content, sheet, sheet.back()));
  }

  /** Prints the words of the sheet of instructions, if there is one. */
  void instructionsFront() throws IOException {
    if (instructions.isPresent()) {
      print(false, instructions.get()::front).getCOSObject().setBoolean(InstructionSheet.KEY, true);
    }
  }

  /** Prints the other side of the sheet of instructions, if there is one. */
  void instructionsBack() throws IOException {
    if (instructions.isPresent()) {
      print(plan.imposition().turned(), instructions.get()::back)
          .getCOSObject()
          .setBoolean(InstructionSheet.KEY, true);
    }
  }

  private PDPage print(boolean turned, Drawing drawing) throws IOException {
    PDRectangle size =
        new PDRectangle((float) layout.sheet().width(), (float) layout.sheet().height());
    PDPage page = new PDPage(size);
    out.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(out, page)) {
      if (turned) {
        content.transform(new Matrix(-1, 0, 0, -1, size.getWidth(), size.getHeight()));
      }
      drawing.draw(content);
    }
    return page;
  }

  private void pages(PDPageContentStream content, Sheet sheet, Side side) throws IOException {
    half(content, side.left(), false, plan.creep(sheet));
    half(content, side.right(), true, plan.creep(sheet));
    boolean outermost = plan.imposition().isOutermost(sheet);
    Optional<PDFormXObject> drawn = marks.of(side.equals(sheet.front()), outermost);
    if (drawn.isPresent()) {
      content.drawForm(drawn.get());
    }
  }

  private void half(PDPageContentStream content, int number, boolean right, double creep)
      throws IOException {
    if (plan.imposition().isPad(number)) {
      return;
    }
    PDFormXObject form = forms.importPageAsForm(book, number - 1);
    form.getCOSObject().removeItem(COSName.TYPE);
    Rectangle2D page = form.getBBox().transform(form.getMatrix()).getBounds2D();
    content.saveGraphicsState();
    if (layout.overreaches(creep)) {
      content.addRect(
          right ? (float) layout.fold() : 0,
          0,
          (float) layout.fold(),
          (float) layout.sheet().height());
      content.clip();
    }
    float scale = (float) layout.scale();
    content.transform(
        new Matrix(
            scale,
            0,
            0,
            scale,
            (float) (layout.left(right, creep) - page.getMinX() * scale),
            (float) (layout.foot() - page.getMinY() * scale)));
    content.drawForm(form);
    content.restoreGraphicsState();
  }
}
