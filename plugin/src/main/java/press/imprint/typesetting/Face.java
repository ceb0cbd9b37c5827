package press.imprint.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One font of a family: its glyphs, their widths, and what its tables say of setting them. */
public final class Face {
  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final HorizontalMetricsTable widths;
  private final double unitsPerEm;
  private final Substitution substitution;
  private final Kerning kerning;

  Face(String family, boolean bold, boolean italic, byte[] bytes, TrueTypeFont font)
      throws IOException {
    this.family = family;
    this.bold = bold;
    this.italic = italic;
    this.bytes = bytes;
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    widths = font.getHorizontalMetrics();
    unitsPerEm = font.getUnitsPerEm();
    substitution = new Substitution(table("GSUB"));
    kerning = new Kerning(font, table("GPOS"));
  }

  static TrueTypeFont parse(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parseEmbedded(new ByteArrayInputStream(bytes));
    // Substitution is ours: read by the library too, the table would take a second and 200 MB.
    font.setEnableGsub(false);
    return font;
  }

  private byte[] table(String tag) throws IOException {
    TTFTable table = font.getTableMap().get(tag);
    return table == null ? new byte[0] : font.getTableBytes(table);
  }

  /** The name of its family. */
  public String family() {
    return family;
  }

  /** Whether it is bold. */
  public boolean bold() {
    return bold;
  }

  /** Whether it is italic. */
  public boolean italic() {
    return italic;
  }

  /** The font as FontBox reads it. */
  public TrueTypeFont font() {
    return font;
  }

  /** The bytes of the file. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** The bytes of the file without what tells of ligatures: set by others, letters stay letters. */
  public byte[] plain() {
    return FontTables.plain(bytes);
  }

  /**
   * How wide a glyph is.
   *
   * @param glyph its number in the font
   * @return its advance, in ems
   */
  public double advance(int glyph) {
    return widths.getAdvanceWidth(glyph) / unitsPerEm;
  }

  boolean has(int codePoint) {
    return glyphOf(codePoint) != 0;
  }

  /**
   * The glyph of a character.
   *
   * @param codePoint the character
   * @return its number in the font; 0 where it has none
   */
  public int glyphOf(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  Substitution substitution() {
    return substitution;
  }

  /** What is added between two glyphs, in ems. */
  double kern(int left, int right) {
    return kerning.between(left, right) / unitsPerEm;
  }

  int distance(Style style) {
    return (italic == style.italic() ? 0 : 2) + (bold == style.bold() ? 0 : 1);
  }
}
