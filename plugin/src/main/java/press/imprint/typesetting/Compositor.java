package press.imprint.typesetting;

/** Sets letters and paragraphs of a book; what it has once set it remembers. */
public final class Compositor {
  private final Shaper shaper;
  private final Hyphenation hyphenation = new Hyphenation();

  /**
   * A compositor.
   *
   * @param fonts the faces of the book
   */
  public Compositor(BookFonts fonts) {
    shaper = new Shaper(fonts);
  }

  /**
   * Opens a paragraph.
   *
   * @param room the width of a line, in points
   * @param hyphenated whether words may be divided
   * @return a paragraph without letters
   */
  public Paragraph paragraph(double room, boolean hyphenated) {
    return new Paragraph(shaper, hyphenation, room, hyphenated);
  }

  /**
   * Sets letters as the font has them.
   *
   * @param text the letters
   * @param lettering how they are set
   * @return one line of them
   */
  public Line line(String text, Lettering lettering) {
    return Line.natural(text, lettering, shaper);
  }

  /**
   * The width of letters.
   *
   * @param text the letters
   * @param lettering how they are set
   * @return the width in points
   */
  public double width(String text, Lettering lettering) {
    return shaper.width(text, lettering);
  }

  /**
   * Whether letters have glyphs of their own in a shape, superior figures for instance.
   *
   * @param text the letters
   * @param style in which they are set
   * @param figures the shape
   * @return whether each of them has
   */
  public boolean has(String text, Style style, Figures figures) {
    return shaper.has(text, style, figures);
  }
}
