package press.imprint.pdf;

import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Style;

/**
 * The room in which a block's lines are set.
 *
 * @param width of a line, in points
 * @param lettering how its letters are set
 * @param justified whether lines are stretched to the width
 * @param hyphenated whether words may be divided
 * @param turned what lines begin with that the author did not begin
 */
record Frame(
    double width, Lettering lettering, boolean justified, boolean hyphenated, String turned) {
  private static final String TWO_EMS = "\u2003\u2003";

  /** A justified frame of plain text. */
  static Frame of(double width, double size, String lang) {
    return new Frame(
        width, new Lettering(Style.REGULAR, size, lang, Figures.TEXT, false), true, true, "");
  }

  double size() {
    return lettering.size();
  }

  Frame in(double indent) {
    return new Frame(width - indent, lettering, justified, hyphenated, turned);
  }

  Frame sized(double newSize) {
    return new Frame(width, lettering.scaled(newSize / size()), justified, hyphenated, turned);
  }

  Frame styled(Style style) {
    return new Frame(width, lettering.in(style), justified, hyphenated, turned);
  }

  Frame with(Figures figures) {
    return new Frame(width, lettering.with(figures), justified, hyphenated, turned);
  }

  Frame ragged() {
    return new Frame(width, lettering, false, hyphenated, turned);
  }

  Frame whole() {
    return new Frame(width, lettering, false, false, turned);
  }

  Frame lang(String lang) {
    return new Frame(width, lettering.of(lang), justified, hyphenated, turned);
  }

  /** Lines that are the author's, ragged and undivided, set in where they are turned over. */
  Frame verse() {
    return new Frame(width, lettering, false, false, TWO_EMS);
  }
}
