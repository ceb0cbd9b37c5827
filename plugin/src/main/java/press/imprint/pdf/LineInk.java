package press.imprint.pdf;

import press.imprint.typesetting.Face;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;

/**
 * Shows the letters of a line (ISO 32000-1, 9.4): every glyph's advance is what the line says,
 * whatever the font says. What is shown together is a text object, which leaves nothing changed.
 */
final class LineInk implements Line.Taker {
  /** How far the letters of a face without an italic lean. */
  private static final double SLANT = 0.21;

  /** How much thicker the letters of a face without a bold are drawn, in ems. */
  private static final double THICKER = 0.04;

  private static final char SOFT_HYPHEN = '\u00ad';

  /** An error of so many thousandths of an em is not made good. */
  private static final double UNSEEN = 0.05;

  private final PrintedFonts fonts;
  private final Ink ink;
  private final Line line;
  private final double scale;
  private final double baseline;

  private double pen;
  private double rise;
  private Lettering lettering;
  private Setting setting;
  private boolean array;
  private boolean string;

  /** What the glyphs before are wider than they are to be, in thousandths of an em. */
  private double owed;

  private Hyphen hyphen;

  /** The hyphen of a divided word. */
  private record Hyphen(Face face, int glyph, double advance) {}

  /** What changes within a line. */
  private record Setting(PrintedFont font, double size, double y, boolean slanted, boolean bold) {}

  /**
   * Begins a line.
   *
   * @param x where its first glyph begins, in points
   * @param baseline from the foot of the page, in points
   */
  LineInk(PrintedFonts fonts, Ink ink, Line line, double x, double baseline) {
    this.fonts = fonts;
    this.ink = ink;
    this.line = line;
    this.baseline = baseline;
    scale = 1 + line.expansion();
    pen = x;
  }

  /** Where the next glyph begins. */
  double pen() {
    return pen;
  }

  /** Opens a text object. */
  void begin() {
    ink.operator("BT");
    if (line.expansion() != 0) {
      ink.number(100 * scale).operator("Tz");
    }
  }

  /** Shows a piece, so far above the baseline. */
  void show(int index, double raised) {
    rise = raised;
    lettering = line.pieces().get(index).lettering();
    line.glyphs(index, this);
  }

  /** Shows a space, which ends a line for whoever reads it without seeing it. */
  void space() {
    if (setting != null) {
      Face face = fonts.spaced(setting.font().face());
      take(face, face.glyphOf(' '), " ", 0);
    }
  }

  /** Closes the text object. */
  void end() {
    endArray();
    if (setting != null && setting.bold()) {
      ink.operator("0 Tr");
    }
    if (line.expansion() != 0) {
      ink.operator("100 Tz");
    }
    ink.operator("ET");
    setting = null;
  }

  @Override
  public void room(double width) {
    endArray();
    pen += width;
    setting = null;
  }

  /** Shows the hyphen of a divided word, which is not shown with its piece. */
  void division() {
    take(hyphen.face(), hyphen.glyph(), "-", hyphen.advance());
  }

  @Override
  public void take(Face face, int glyph, String text, double advance) {
    if (text.charAt(0) == SOFT_HYPHEN) {
      hyphen = new Hyphen(face, glyph, advance);
      return;
    }
    PrintedFont font = fontOf(face);
    boolean code = lettering.style().code();
    boolean slanted = lettering.style().italic() && !face.italic() && !code;
    boolean bold = lettering.style().bold() && !face.bold();
    set(font, lettering.size(), baseline + rise, slanted, bold);
    if (Math.abs(owed) >= UNSEEN) {
      endString();
      double moved = Math.round(owed * 10) / 10.0;
      ink.number(moved, 1);
      owed -= moved;
    }
    if (!string) {
      ink.plain("(");
      string = true;
    }
    ink.code(font.codeOf(glyph, text));
    owed += font.widthOf(glyph) - 1000 * advance / (lettering.size() * scale);
    pen += advance;
  }

  /** Most glyphs are of the face of the one before. */
  private PrintedFont fontOf(Face face) {
    if (setting != null && setting.font().face() == face) {
      return setting.font();
    }
    return fonts.of(face);
  }

  private void set(PrintedFont font, double size, double y, boolean slanted, boolean bold) {
    boolean same =
        setting != null
            && setting.font() == font
            && setting.size() == size
            && setting.y() == y
            && setting.slanted() == slanted
            && setting.bold() == bold;
    if (same) {
      return;
    }
    endArray();
    if (bold) {
      ink.number(size * THICKER).operator("w 2 Tr");
    } else if (setting != null && setting.bold()) {
      ink.operator("0 Tr");
    }
    ink.plain("/").plain(font.name().getName()).plain(" ").number(size).operator("Tf");
    ink.plain("1 0 ").number(slanted ? SLANT : 0).plain("1 ").number(pen).number(y).operator("Tm");
    ink.plain("[");
    array = true;
    setting = new Setting(font, size, y, slanted, bold);
    owed = 0;
  }

  private void endString() {
    if (string) {
      ink.plain(")");
      string = false;
    }
  }

  private void endArray() {
    endString();
    if (array) {
      ink.operator("] TJ");
      array = false;
    }
  }
}
