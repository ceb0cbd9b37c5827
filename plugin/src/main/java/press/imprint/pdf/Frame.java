package press.imprint.pdf;

/**
 * The room in which a block's lines are set.
 *
 * @param width of a line, in points
 * @param size of the letters, in points
 * @param style of the letters
 * @param justified whether lines are stretched to the width
 * @param hyphenated whether words may be divided
 * @param lang the language of the words, a BCP 47 tag
 */
record Frame(
    double width,
    double size,
    BookFonts.Style style,
    boolean justified,
    boolean hyphenated,
    String lang) {

  Frame in(double indent) {
    return new Frame(width - indent, size, style, justified, hyphenated, lang);
  }

  Frame sized(double newSize) {
    return new Frame(width, newSize, style, justified, hyphenated, lang);
  }

  Frame styled(BookFonts.Style newStyle) {
    return new Frame(width, size, newStyle, justified, hyphenated, lang);
  }

  Frame ragged() {
    return new Frame(width, size, style, false, hyphenated, lang);
  }

  Frame whole() {
    return new Frame(width, size, style, false, false, lang);
  }

  Frame lang(String newLang) {
    return new Frame(width, size, style, justified, hyphenated, newLang);
  }
}
