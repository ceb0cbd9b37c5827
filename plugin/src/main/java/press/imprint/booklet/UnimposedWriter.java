package press.imprint.booklet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Brings the half sheets of an imposed PDF into reading order, each as a page of its own, upright.
 *
 * <p>The order is given, or found from the folios ({@link FolioOrder}); a sheet of instructions of
 * ours is passed by. What was drawn as a form of its own on the other half is left out; where a
 * side is one drawing its other half stays in the file, beyond the edge of the page.
 */
public final class UnimposedWriter {
  private final Path imposed;
  private final List<Integer> order;
  private final Optional<Integer> signature;

  /**
   * Prepares the way back.
   *
   * @param imposed the imposed PDF, fronts and backs by turns, two pages on each side
   * @param order of each half sheet, as they lie in the file, left before right, which page it is,
   *     from 1, and 0 for one that is none; an empty list has the order found
   * @param signature how many sheets are folded together, where it is known
   */
  public UnimposedWriter(Path imposed, List<Integer> order, Optional<Integer> signature) {
    this.imposed = imposed;
    this.order = List.copyOf(order);
    this.signature = signature;
  }

  /**
   * What came of it.
   *
   * @param pages how many pages were written; 0 where the order is not known
   * @param fault why nothing was written
   */
  public record Result(int pages, Optional<String> fault) {}

  /**
   * Writes the pages.
   *
   * @param out the file to write; an old one is replaced
   * @return how many, or why none
   * @throws IOException if the file is no PDF or cannot be read, or the other cannot be written
   */
  public Result write(Path out) throws IOException {
    try (PDDocument sheets = Loader.loadPDF(imposed.toFile());
        PDDocument pages = new PDDocument()) {
      passInstructionsBy(sheets);
      HalfSheets halves = new HalfSheets(sheets);
      List<Turn> turns = halves.turns();
      int count = 2 * sheets.getNumberOfPages();
      Optional<String> fault = fault(count);
      if (fault.isPresent()) {
        return new Result(0, fault);
      }
      Optional<List<Integer>> found =
          order.isEmpty()
              ? new FolioOrder(halves.halves(turns), signature).find()
              : Optional.of(given());
      if (found.isEmpty()) {
        return new Result(
            0, Optional.of("the folios do not tell in what order its pages are read"));
      }
      LayerUtility forms = new LayerUtility(pages);
      for (int half : found.get()) {
        write(sheets, half / 2, turns.get(half / 2), half % 2, forms);
      }
      pages.setDocumentInformation(sheets.getDocumentInformation());
      pages.getDocumentCatalog().setLanguage(sheets.getDocumentCatalog().getLanguage());
      pages.setDocumentId(0L);
      pages.save(out.toFile());
      return new Result(found.get().size(), Optional.empty());
    }
  }

  /** A sheet of instructions is no part of the book. */
  private static void passInstructionsBy(PDDocument sheets) {
    for (int side = sheets.getNumberOfPages() - 1; side >= 0; side--) {
      if (sheets.getPage(side).getCOSObject().containsKey(InstructionSheet.KEY)) {
        sheets.removePage(side);
      }
    }
  }

  private Optional<String> fault(int halves) {
    if (halves == 0) {
      return Optional.of("the file has no sheet of a book");
    }
    if (order.isEmpty()) {
      return halves % 4 == 0
          ? Optional.empty()
          : Optional.of("a sheet has two sides, and the file has an odd number of them");
    }
    Set<Integer> pages = new HashSet<>(order);
    pages.remove(0);
    int most = pages.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (order.size() != halves) {
      return Optional.of(
          "the order names %s half sheets, and the file has %s".formatted(order.size(), halves));
    }
    boolean twice = order.stream().filter(page -> page != 0).count() != pages.size();
    boolean counted = most > 0 && most == pages.size();
    return twice || !counted
        ? Optional.of("the order does not count from 1 on, each page once")
        : Optional.empty();
  }

  private List<Integer> given() {
    List<Integer> halves = new ArrayList<>();
    for (int page = 1; order.contains(page); page++) {
      halves.add(order.indexOf(page));
    }
    return halves;
  }

  private static void write(PDDocument sheets, int side, Turn turn, int half, LayerUtility forms)
      throws IOException {
    PDPage sheet = sheets.getPage(side);
    sheet.setRotation(0);
    PDRectangle box = sheet.getCropBox();
    double width = turn.width(box) / 2;
    double height = turn.height(box);
    AffineTransform upright = turn.upright(box);
    upright.preConcatenate(AffineTransform.getTranslateInstance(-half * width, 0));
    PDFormXObject form = forms.importPageAsForm(sheets, side);
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    forms.getDocument().addPage(page);
    page.setResources(form.getResources());
    Rectangle2D seen = new Rectangle2D.Double(0, 0, width, height);
    PDStream content = new PDStream(forms.getDocument());
    try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(stream)
          .writeTokens(new OneHalf(form, new Matrix(upright), seen).tokens());
    }
    page.setContents(content);
  }
}
