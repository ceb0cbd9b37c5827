package press.imprint.typesetting;

import java.util.List;

/** A line of a paragraph, its letters and spaces as wide as they are to be printed. */
public final class Line {
  private final List<Piece> pieces;
  private final Shaper shaper;
  private final Spacing spacing;
  private final double hung;
  private final int end;

  Line(List<Piece> pieces, Shaper shaper, Spacing spacing, double hung, int end) {
    this.pieces = List.copyOf(pieces);
    this.shaper = shaper;
    this.spacing = spacing;
    this.hung = hung;
    this.end = end;
  }

  /**
   * Letters of a line that are set alike.
   *
   * @param source which of the texts of the paragraph they stand in, from 0
   * @param text the letters, with plain spaces between words
   * @param lettering how they are set
   */
  public record Piece(int source, String text, Lettering lettering) {}

  /** What takes glyphs, one after another. */
  public interface Taker {
    /**
     * Takes a glyph.
     *
     * @param face its font
     * @param glyph its number in the font
     * @param text what it stands for
     * @param advance how far it is to the next, in points
     */
    void take(Face face, int glyph, String text, double advance);
  }

  /**
   * A line as the font has it.
   *
   * @param text its letters
   * @param lettering how they are set
   * @param shaper what sets them
   * @return the line
   */
  public static Line natural(String text, Lettering lettering, Shaper shaper) {
    return new Line(List.of(new Piece(0, text, lettering)), shaper, Spacing.NATURAL, 0, 0);
  }

  /** Its pieces, from left to right. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** By how much its letters are wider than the font has them, as a share. */
  public double expansion() {
    return spacing.expansion();
  }

  /** How far its first mark stands out to the left, in points. */
  public double hung() {
    return hung;
  }

  /**
   * Which of the texts of the paragraph it ends in, though it be at a space that is not printed.
   */
  public int end() {
    return end;
  }

  /**
   * The width of a piece.
   *
   * @param index its place from 0
   * @return its width in points
   */
  public double width(int index) {
    double[] sum = new double[1];
    glyphs(index, (face, glyph, text, advance) -> sum[0] += advance);
    return sum[0];
  }

  /**
   * Hands the glyphs of a piece on.
   *
   * @param index its place from 0
   * @param taker what takes them
   */
  public void glyphs(int index, Taker taker) {
    Piece piece = pieces.get(index);
    String text = piece.text();
    double size = piece.lettering().size();
    int at = 0;
    while (at < text.length()) {
      boolean space = isSpace(text.charAt(at));
      int end = at + 1;
      while (!space && end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      GlyphRun run = shaper.shape(text.substring(at, end), piece.lettering());
      double factor = size * (space ? spacing.spaces() : 1 + spacing.expansion());
      for (int i = 0; i < run.length(); i++) {
        taker.take(run.face(i), run.glyph(i), run.text(i), run.advance(i) * factor);
      }
      at = end;
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
