package press.imprint.typesetting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A line of a paragraph, its letters and spaces as wide as they are to be printed. */
public final class Line {
  /** A line without letters. */
  public static final Line EMPTY = new Line(List.of(), null, Spacing.NATURAL, 0, false, Map.of());

  private final List<Piece> pieces;
  private final Shaper shaper;
  private final Spacing spacing;
  private final double hung;
  private final boolean seam;
  private final Map<Integer, Double> rooms;

  Line(
      List<Piece> pieces,
      Shaper shaper,
      Spacing spacing,
      double hung,
      boolean seam,
      Map<Integer, Double> rooms) {
    this.pieces = List.copyOf(pieces);
    this.shaper = shaper;
    this.spacing = spacing;
    this.hung = hung;
    this.seam = seam;
    this.rooms = rooms;
  }

  /**
   * Letters of a line that are set alike.
   *
   * @param source which of the texts of the paragraph they stand in, from 0
   * @param text the letters, with plain spaces between words
   * @param lettering how they are set
   */
  public record Piece(int source, String text, Lettering lettering) {
    /** The hyphen of a word that the line divides: U+00AD SOFT HYPHEN. */
    static final char DIVISION = '\u00ad';
  }

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

    /**
     * Takes a room in which no glyph stands.
     *
     * @param width in points
     */
    default void room(double width) {}
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
    return new Line(
        List.of(new Piece(0, text, lettering)), shaper, Spacing.NATURAL, 0, false, Map.of());
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
   * The width of a piece.
   *
   * @param index its place from 0
   * @return its width in points
   */
  public double width(int index) {
    Widths widths = new Widths();
    glyphs(index, widths);
    return widths.letters + widths.spaces;
  }

  /** The width of all its pieces, in points. */
  public double width() {
    double sum = 0;
    for (int i = 0; i < pieces.size(); i++) {
      sum += width(i);
    }
    return sum;
  }

  /** Whether its letters or spaces were changed so that it fills its measure. */
  public boolean isFilled() {
    return !spacing.equals(Spacing.NATURAL);
  }

  /** How many times as wide as the font's its spaces are. */
  public double spaces() {
    return spacing.spaces();
  }

  /** Whether there are spaces in it, which can be made wider. */
  boolean hasSpaces() {
    return pieces.stream().anyMatch(piece -> piece.text().strip().indexOf(' ') >= 0);
  }

  /** The same line, for a text that goes on in the next as if there were no end. */
  public Line seamed() {
    return new Line(pieces, shaper, spacing, hung, true, rooms);
  }

  /** Whether the next line goes on as if there were no end: behind a dash, within an address. */
  public boolean endsAtSeam() {
    return seam;
  }

  /** Whether it ends within a word. */
  public boolean divides() {
    if (pieces.isEmpty()) {
      return false;
    }
    String last = pieces.get(pieces.size() - 1).text();
    return last.charAt(last.length() - 1) == Piece.DIVISION;
  }

  /** Sums widths up. */
  static final class Widths implements Taker {
    double letters;
    double spaces;

    @Override
    public void take(Face face, int glyph, String text, double advance) {
      if (text.length() == 1 && isSpace(text.charAt(0))) {
        spaces += advance;
      } else {
        letters += advance;
      }
    }

    @Override
    public void room(double width) {
      letters += width;
    }
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
    Double room = rooms.get(piece.source());
    if (room != null) {
      taker.room(room);
      return;
    }
    Function<String, GlyphRun> words = shaper.in(piece.lettering());
    int at = 0;
    while (at < text.length()) {
      boolean space = isSpace(text.charAt(at));
      int end = at + 1;
      while (!space && end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      at = end;
      boolean divided = word.charAt(word.length() - 1) == Piece.DIVISION;
      GlyphRun run = words.apply(word.replace(Piece.DIVISION, '-'));
      double factor = size * (space ? spacing.spaces() : 1 + spacing.expansion());
      int last = divided ? run.length() - 1 : -1;
      for (int i = 0; i < run.length(); i++) {
        String letters = i == last ? String.valueOf(Piece.DIVISION) : run.text(i);
        taker.take(run.face(i), run.glyph(i), letters, run.advance(i) * factor);
      }
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
