package press.imprint.style;

import press.imprint.typesetting.Figures;

public record ElementStyle(
    double fontSize, double leading, boolean bold, boolean italic, boolean smallCaps, Figures figures,
    Align align, double textIndent, boolean hyphenated,
    double marginTop, double marginRight, double marginBottom, double marginLeft,
    boolean underlined, BreakBefore breakBefore, boolean keepWithNext, boolean keepTogether, int orphans, int widows) {
  public enum Align { JUSTIFY, LEFT, RIGHT, CENTER }
  public enum BreakBefore { AUTO, PAGE, RECTO }
  public ElementStyle sized(double size) {
    return new ElementStyle(size, leading, bold, italic, smallCaps, figures, align, textIndent, hyphenated, marginTop, marginRight, marginBottom, marginLeft, underlined, breakBefore, keepWithNext, keepTogether, orphans, widows);
  }
}
