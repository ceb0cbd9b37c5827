package press.imprint.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Face;

/** The faces of a book as fonts of one PDF. */
final class PrintedFonts {
  private final BookFonts fonts;
  private final PDDocument pdf;
  private final Map<Face, PrintedFont> printed = new LinkedHashMap<>();

  PrintedFonts(BookFonts fonts, PDDocument pdf) {
    this.fonts = fonts;
    this.pdf = pdf;
  }

  /** The font of a face. */
  PrintedFont of(Face face) {
    return printed.computeIfAbsent(
        face, first -> new PrintedFont(load(face), face, printed.size()));
  }

  private PDType0Font load(Face face) {
    try {
      return PDType0Font.load(pdf, face.font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font for the numbers of pieces, of which nothing is left in the finished file. */
  PDFont forNumbers() {
    return load(fonts.faces().get(fonts.faces().size() - 1));
  }

  /** Writes the fonts of which glyphs were printed. */
  void finish() throws IOException {
    for (PrintedFont font : printed.values()) {
      font.finish(pdf);
    }
  }

  /** Hands the faces to the engine, which takes from them how high a line is. */
  void register(PdfRendererBuilder builder) {
    for (Face face : fonts.faces()) {
      PDFontSupplier supplier =
          new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
              return of(face).font();
            }
          };
      builder.useFont(supplier, face.family(), weight(face), style(face), true);
    }
  }

  /**
   * Hands the faces to the engine of drawings, which knows no family but those it is told: each
   * that a drawing asks for is set in ours, and never in what a machine happens to have.
   */
  static void register(PdfRendererBuilder builder, BookFonts fonts, Set<String> families) {
    for (String family : families) {
      boolean code = family.toLowerCase(Locale.ROOT).contains("mono");
      String ours = fonts.families(code).iterator().next();
      List<Face> faces = fonts.faces().stream().filter(face -> face.family().equals(ours)).toList();
      for (Face face : faces) {
        Set<FSFontUseCase> use = EnumSet.of(FSFontUseCase.SVG);
        builder.useFont(face::open, family, weight(face), style(face), true, use);
      }
    }
  }

  private static int weight(Face face) {
    return face.bold() ? 700 : 400;
  }

  private static FontStyle style(Face face) {
    return face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
  }
}
