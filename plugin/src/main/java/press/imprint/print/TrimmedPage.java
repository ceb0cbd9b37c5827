package press.imprint.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page with what is cut off around it: bleed, and outside of that room for crop marks. Its boxes
 * are those of PDF 1.7 (ISO 32000-1, 14.11.2); all in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed beyond each edge
 * @param slug beyond the bleed; 0 where there are no marks
 */
record TrimmedPage(float width, float height, float bleed, float slug) {
  static final float POINTS_PER_MM = 72 / 25.4f;

  /** Marks keep this far off the trimmed page, even where there is less bleed. */
  private static final float OFF = 3 * POINTS_PER_MM;

  private static final float LONG = 5 * POINTS_PER_MM;
  private static final float HAIRLINE = 0.25f;

  /** A page of a size, in points, with what the options say is around it. */
  static TrimmedPage of(float width, float height, PrintOptions options) {
    float bleed = (float) options.bleed() * POINTS_PER_MM;
    float slug = options.marks() ? Math.max(0, OFF - bleed) + LONG + POINTS_PER_MM : 0;
    return new TrimmedPage(width, height, bleed, slug);
  }

  /** Where the trimmed page begins, at the left and at the foot. */
  float edge() {
    return bleed + slug;
  }

  /**
   * Lays what a page shows where it belongs among what is cut off, and marks where it is cut.
   *
   * @param pdf whose page it is
   * @param page the page
   * @param shift to the right
   * @param folds where else a mark stands at head and foot, from the left edge of the trimmed page
   */
  void place(PDDocument pdf, PDPage page, float shift, List<Float> folds) throws IOException {
    PDRectangle shown = page.getMediaBox();
    // What is larger than the trimmed page has its bleed with it.
    float x = edge() - (shown.getWidth() - width) / 2 - shown.getLowerLeftX() + shift;
    float y = edge() - (shown.getHeight() - height) / 2 - shown.getLowerLeftY();
    page.setAnnotations(List.of());
    page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
    box(page);
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, false)) {
      content.saveGraphicsState();
      PDRectangle seen = page.getBleedBox();
      content.addRect(
          seen.getLowerLeftX(), seen.getLowerLeftY(), seen.getWidth(), seen.getHeight());
      content.clip();
      content.transform(Matrix.getTranslateInstance(x, y));
    }
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, false)) {
      content.restoreGraphicsState();
      mark(content, folds);
    }
  }

  private void box(PDPage page) {
    PDRectangle media = new PDRectangle(width + 2 * edge(), height + 2 * edge());
    page.setMediaBox(media);
    page.setCropBox(media);
    page.setBleedBox(new PDRectangle(slug, slug, width + 2 * bleed, height + 2 * bleed));
    page.setTrimBox(new PDRectangle(edge(), edge(), width, height));
    page.setArtBox(page.getTrimBox());
  }

  /** Draws the marks, in black: two at each corner, and those at the folds. */
  private void mark(PDPageContentStream content, List<Float> folds) throws IOException {
    if (slug == 0) {
      return;
    }
    content.setLineWidth(HAIRLINE);
    content.setStrokingColor(0f);
    float off = Math.max(OFF, bleed);
    List<Float> across = new ArrayList<>(folds);
    across.addAll(List.of(0f, width));
    for (float from : across) {
      float x = edge() + from;
      line(content, x, edge() - off - LONG, x, edge() - off);
      line(content, x, edge() + height + off, x, edge() + height + off + LONG);
    }
    for (float y : new float[] {edge(), edge() + height}) {
      line(content, edge() - off - LONG, y, edge() - off, y);
      line(content, edge() + width + off, y, edge() + width + off + LONG, y);
    }
  }

  private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2)
      throws IOException {
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }
}
