package press.imprint.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Face;

/** The faces of a book as fonts of one PDF. */
final class PrintedFonts {
  private final BookFonts fonts;
  private final PDDocument pdf;
  private final Map<Face, PrintedFont> printed = new LinkedHashMap<>();
  private final COSDictionary dictionary = new COSDictionary();

  PrintedFonts(BookFonts fonts, PDDocument pdf) {
    this.fonts = fonts;
    this.pdf = pdf;
  }

  /** The font of a face. */
  PrintedFont of(Face face) {
    return printed.computeIfAbsent(face, this::first);
  }

  private PrintedFont first(Face face) {
    PrintedFont font = new PrintedFont(load(face), face, dictionary.size());
    dictionary.setItem(font.name(), font.font());
    return font;
  }

  private PDType0Font load(Face face) {
    try {
      return PDType0Font.load(pdf, face.font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A face that has a space: the given one where it does. */
  Face spaced(Face face) {
    return face.glyphOf(' ') != 0
        ? face
        : fonts.faces().stream().filter(other -> other.glyphOf(' ') != 0).findFirst().orElseThrow();
  }

  /** The fonts as pages name them; what is printed later is in it too. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** Writes the fonts of which glyphs were printed. */
  void finish() throws IOException {
    for (PrintedFont font : printed.values()) {
      font.finish(pdf);
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
        builder.useFont(
            () -> new ByteArrayInputStream(face.plain()),
            family,
            weight(face),
            style(face),
            true,
            use);
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
