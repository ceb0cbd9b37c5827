package press.imprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.*;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.*;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.common.*;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import press.imprint.layout.*;
import press.imprint.typesetting.BookFonts;

public final class PdfWriter {
  private final BookFonts fonts;
  private final Instant made;
  public PdfWriter(BookFonts fonts, Instant made) { this.fonts = fonts; this.made = made; }
  public List<PartPages> write(LaidOutBook book, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PrintedFonts printed = new PrintedFonts(fonts, pdf);
      for (Page page : book.pages()) {
        PDPage out = new PDPage(new PDRectangle((float) book.width(), (float) book.height()));
        pdf.addPage(out);
        List<Object> tokens = new ArrayList<>();
        Set<PrintedFont> used = new LinkedHashSet<>();
        PDResources res = new PDResources();
        out.setResources(res);
        for (Mark mark : page.marks()) {
          if (mark instanceof Letters letters) {
            InkedLine inked = new InkedLine(printed, letters.line().line(), letters.x());
            for (int i = 0; i < letters.line().line().pieces().size(); i++) {
              double rise = letters.line().sources().isEmpty() ? 0 : letters.line().sourceOf(letters.line().line().pieces().get(i)).rise();
              inked.add(i, book.height() - letters.y() + rise);
            }
            tokens.addAll(inked.operators());
            used.addAll(inked.fonts());
          } else if (mark instanceof Rule r) {
            num(tokens, r.x()); num(tokens, book.height() - r.y() - r.thickness() / 2); num(tokens, r.length()); num(tokens, r.thickness());
            tokens.add(Operator.getOperator("re")); tokens.add(Operator.getOperator("f"));
          } else if (mark instanceof Plate p) {
            tokens.add(Operator.getOperator("q"));
            num(tokens, p.width()); num(tokens, 0); num(tokens, 0); num(tokens, p.height()); num(tokens, p.x()); num(tokens, book.height() - p.y() - p.height());
            tokens.add(Operator.getOperator("cm"));
            if (p.picture().type() != press.imprint.model.Picture.Type.SVG) {
              PDImageXObject im = PDImageXObject.createFromFileByContent(p.picture().file().toFile(), pdf);
              tokens.add(res.add(im)); tokens.add(Operator.getOperator("Do"));
            } else {
              for (int v : new int[] {0, 0, 1, 1}) num(tokens, v);
              tokens.add(Operator.getOperator("re")); tokens.add(Operator.getOperator("s"));
            }
            tokens.add(Operator.getOperator("Q"));
          }
        }
        for (PrintedFont f : used) res.put(f.name(), f.font());
        PDStream stream = new PDStream(pdf);
        try (var os = stream.createOutputStream(COSName.FLATE_DECODE)) { new ContentStreamWriter(os).writeTokens(tokens); }
        out.setContents(stream);
      }
      printed.finish();
      PDPageLabels labels = new PDPageLabels(pdf);
      if (book.text() > 0) { PDPageLabelRange r = new PDPageLabelRange(); r.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER); labels.setLabelItem(0, r); }
      PDPageLabelRange d = new PDPageLabelRange(); d.setStyle(PDPageLabelRange.STYLE_DECIMAL); labels.setLabelItem(book.text(), d);
      pdf.getDocumentCatalog().setPageLabels(labels);
      pdf.save(file.toFile());
      return book.parts();
    }
  }
  private static void num(List<Object> t, double v) { t.add(new COSFloat((float) (Math.round(v * 10000) / 10000.0))); }
}
