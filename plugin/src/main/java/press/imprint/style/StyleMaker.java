package press.imprint.style;

import java.util.OptionalDouble;
import press.imprint.model.PageMeasures;
import press.imprint.typesetting.Figures;

/** An {@link ElementStyle} on which declarations are still at work. */
final class StyleMaker {
  double fontSize;
  double leading;
  OptionalDouble leadingTimes;
  boolean bold;
  boolean italic;
  boolean smallCaps;
  Figures figures;
  ElementStyle.Align align;
  double textIndent;
  boolean hyphenated;
  double marginTop;
  double marginRight;
  double marginBottom;
  double marginLeft;
  boolean underlined;
  ElementStyle.BreakBefore breakBefore = ElementStyle.BreakBefore.AUTO;
  boolean keepWithNext;
  boolean keepTogether;
  int orphans;
  int widows;
  OptionalDouble width = OptionalDouble.empty();
  OptionalDouble maxWidth = OptionalDouble.empty();

  /** All that a style says. */
  StyleMaker(ElementStyle style) {
    inherit(style);
    marginTop = style.marginTop();
    marginRight = style.marginRight();
    marginBottom = style.marginBottom();
    marginLeft = style.marginLeft();
    breakBefore = style.breakBefore();
    keepWithNext = style.keepWithNext();
    keepTogether = style.keepTogether();
    width = style.width();
    maxWidth = style.maxWidth();
  }

  private StyleMaker() {}

  /** What a child has of its parent before anything is said of it. */
  static StyleMaker inheriting(ElementStyle parent) {
    StyleMaker maker = new StyleMaker();
    maker.inherit(parent);
    return maker;
  }

  /** What an element has that has no parent. */
  static StyleMaker root(PageMeasures measures) {
    StyleMaker maker = new StyleMaker();
    maker.fontSize = measures.size();
    maker.leading = measures.leading();
    maker.leadingTimes = OptionalDouble.empty();
    maker.figures = Figures.PLAIN;
    maker.align = ElementStyle.Align.LEFT;
    maker.orphans = 2;
    maker.widows = 2;
    return maker;
  }

  private void inherit(ElementStyle style) {
    fontSize = style.fontSize();
    leading = style.leading();
    leadingTimes = style.leadingTimes();
    bold = style.bold();
    italic = style.italic();
    smallCaps = style.smallCaps();
    figures = style.figures();
    align = style.align();
    textIndent = style.textIndent();
    hyphenated = style.hyphenated();
    underlined = style.underlined();
    orphans = style.orphans();
    widows = style.widows();
  }

  /** Works out the leading where it is a number times the size. */
  void settle() {
    if (leadingTimes.isPresent()) {
      leading = leadingTimes.getAsDouble() * fontSize;
    }
  }

  ElementStyle made() {
    return new ElementStyle(
        fontSize,
        leading,
        leadingTimes,
        bold,
        italic,
        smallCaps,
        figures,
        align,
        textIndent,
        hyphenated,
        marginTop,
        marginRight,
        marginBottom,
        marginLeft,
        underlined,
        breakBefore,
        keepWithNext,
        keepTogether,
        orphans,
        widows,
        width,
        maxWidth);
  }
}
