package press.imprint.typesetting;

/** The glyphs of a word as a font sets it: ligatures joined, pairs kerned. */
public final class GlyphRun {
  private final String text;
  private final Face[] faces;
  private final int[] glyphs;
  private final int[] starts;
  private final double[] advances;
  private final String[] texts;
  private final double width;

  GlyphRun(String text, Face[] faces, int[] glyphs, int[] starts, double[] advances) {
    this.text = text;
    this.faces = faces;
    this.glyphs = glyphs;
    this.starts = starts;
    this.advances = advances;
    double sum = 0;
    for (double advance : advances) {
      sum += advance;
    }
    width = sum;
    texts = new String[glyphs.length];
    for (int i = 0; i < glyphs.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      texts[i] = text.substring(starts[i], end).intern();
    }
  }

  /** How many glyphs there are. */
  public int length() {
    return glyphs.length;
  }

  /**
   * The face of a glyph.
   *
   * @param i its place from 0
   * @return the face
   */
  public Face face(int i) {
    return faces[i];
  }

  /**
   * A glyph.
   *
   * @param i its place from 0
   * @return its number in its face
   */
  public int glyph(int i) {
    return glyphs[i];
  }

  /**
   * How far it is from a glyph to the next.
   *
   * @param i its place from 0
   * @return its advance with the kern behind it, in ems
   */
  public double advance(int i) {
    return advances[i];
  }

  /**
   * What a glyph stands for.
   *
   * @param i its place from 0
   * @return the letters of the master
   */
  public String text(int i) {
    return texts[i];
  }

  /** The width of all, in ems. */
  public double width() {
    return width;
  }

  /** The width of the letters before an offset, in ems; within a ligature each has its share. */
  double widthTo(int offset) {
    double sum = 0;
    for (int i = 0; i < glyphs.length && starts[i] < offset; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      sum += end <= offset ? advances[i] : advances[i] * (offset - starts[i]) / (end - starts[i]);
    }
    return sum;
  }
}
