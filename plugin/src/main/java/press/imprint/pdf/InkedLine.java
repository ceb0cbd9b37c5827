package press.imprint.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import press.imprint.typesetting.Face;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;

/**
 * A line as a content stream shows it (ISO 32000-1, 9.4): one text object, in which every glyph's
 * advance is what the line says, whatever the font says.
 */
final class InkedLine {
  /** How far the letters of a face without an italic lean. */
  private static final double SLANT = 0.21;

  /** How much thicker the letters of a face without a bold are drawn, in ems. */
  private static final double THICKER = 0.04;

  private final PrintedFonts fonts;
  private final Line line;
  private final double scale;
  private final List<Object> out = new ArrayList<>();
  private final Set<PrintedFont> used = new LinkedHashSet<>();

  private double pen;
  private double y;
  private Setting setting;
  private COSArray shown = new COSArray();
  private ByteArrayOutputStream codes = new ByteArrayOutputStream();

  /** What the glyphs before are wider than they are to be, in thousandths of an em. */
  private double owed;

  /** What changes within a line. */
  private record Setting(PrintedFont font, double size, double y, boolean slanted, boolean bold) {}

  /**
   * A line without pieces.
   *
   * @param x where its first piece begins, in points
   */
  InkedLine(PrintedFonts fonts, Line line, double x) {
    this.fonts = fonts;
    this.line = line;
    scale = 1 + line.expansion();
    pen = x;
    operator("BT");
    if (line.expansion() != 0) {
      number(100 * scale);
      operator("Tz");
    }
  }

  /** Adds a piece on a baseline. */
  void add(int index, double baseline) {
    y = baseline;
    Lettering lettering = line.pieces().get(index).lettering();
    line.glyphs(
        index, (face, glyph, text, advance) -> glyph(lettering, face, glyph, text, advance));
  }

  private void glyph(Lettering lettering, Face face, int glyph, String text, double advance) {
    PrintedFont font = fonts.of(face);
    boolean code = lettering.style().code();
    boolean slanted = lettering.style().italic() && !face.italic() && !code;
    boolean bold = lettering.style().bold() && !face.bold();
    set(new Setting(font, lettering.size(), y, slanted, bold));
    if (Math.abs(owed) >= 0.05) {
      endCodes();
      double moved = Math.round(owed * 10) / 10.0;
      shown.add(new COSFloat((float) moved));
      owed -= moved;
    }
    int shownCode = font.codeOf(glyph, text);
    codes.write(shownCode >> 8);
    codes.write(shownCode);
    owed += font.widthOf(glyph) - 1000 * advance / (lettering.size() * scale);
    pen += advance;
  }

  private void set(Setting next) {
    if (next.equals(setting)) {
      return;
    }
    show();
    used.add(next.font());
    if (setting == null || setting.bold() != next.bold()) {
      thickness(next);
    }
    out.add(next.font().name());
    number(next.size());
    operator("Tf");
    number(1);
    number(0);
    number(next.slanted() ? SLANT : 0);
    number(1);
    number(pen);
    number(next.y());
    operator("Tm");
    setting = next;
    owed = 0;
  }

  private void thickness(Setting next) {
    if (next.bold()) {
      number(next.size() * THICKER);
      operator("w");
    }
    if (next.bold() || setting != null) {
      out.add(COSInteger.get(next.bold() ? 2 : 0));
      operator("Tr");
    }
  }

  private void endCodes() {
    if (codes.size() > 0) {
      shown.add(new COSString(codes.toByteArray()));
      codes = new ByteArrayOutputStream();
    }
  }

  private void show() {
    endCodes();
    if (shown.size() > 0) {
      out.add(shown);
      operator("TJ");
      shown = new COSArray();
    }
  }

  /** What shows the line; it leaves nothing changed. */
  List<Object> operators() {
    show();
    if (setting != null && setting.bold()) {
      out.add(COSInteger.ZERO);
      operator("Tr");
    }
    if (line.expansion() != 0) {
      number(100);
      operator("Tz");
    }
    operator("ET");
    return out;
  }

  /** The fonts that it is shown in. */
  Set<PrintedFont> fonts() {
    return used;
  }

  private void number(double value) {
    out.add(new COSFloat((float) (Math.round(value * 10_000) / 10_000.0)));
  }

  private void operator(String name) {
    out.add(Operator.getOperator(name));
  }
}
