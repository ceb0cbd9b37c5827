package press.imprint.style;

import java.util.OptionalDouble;
import press.imprint.model.PageMeasures;
import press.imprint.style.ElementStyle.Align;
import press.imprint.style.ElementStyle.BreakBefore;
import press.imprint.typesetting.Figures;

/** An {@link ElementStyle} on which declarations are still at work. */
final class StyleMaker {
  private static final double LEAST = 1;
  private static final double GREATEST = 500;

  double fontSize;
  double leading;
  OptionalDouble leadingTimes;
  boolean bold;
  boolean italic;
  boolean smallCaps;
  Figures figures;
  Align align;
  double textIndent;
  boolean hyphenated;
  double marginTop;
  double marginRight;
  double marginBottom;
  double marginLeft;
  boolean underlined;
  BreakBefore breakBefore = BreakBefore.AUTO;
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
    maker.align = Align.LEFT;
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

  /** Does what a declaration says; those of size and leading come before all others. */
  void apply(Declaration declaration, PageMeasures page) {
    Value value = declaration.value();
    switch (declaration.property()) {
      case FONT_SIZE -> size(value.points(basis(fontSize, page)));
      case LINE_HEIGHT -> leading(value, page);
      case FONT_STYLE -> italic = value.is("italic");
      case FONT_WEIGHT -> bold = value.is("bold");
      case FONT_VARIANT_CAPS -> smallCaps = value.is("small-caps");
      case FONT_VARIANT_NUMERIC -> figures = figures(value);
      case TEXT_ALIGN -> align = align(value);
      case TEXT_INDENT -> textIndent = value.points(basis(page.measure(), page));
      case HYPHENS -> hyphenated = value.is("auto");
      case MARGIN_TOP -> marginTop = value.points(basis(page.measure(), page));
      case MARGIN_RIGHT -> marginRight = value.points(basis(page.measure(), page));
      case MARGIN_BOTTOM -> marginBottom = value.points(basis(page.measure(), page));
      case MARGIN_LEFT -> marginLeft = value.points(basis(page.measure(), page));
      case TEXT_DECORATION_LINE -> underlined = value.is("underline");
      case BREAK_BEFORE -> breakBefore = breakBefore(value);
      case BREAK_AFTER -> keepWithNext = value.is("avoid");
      case BREAK_INSIDE -> keepTogether = value.is("avoid");
      case ORPHANS -> orphans = (int) value.number().orElse(orphans);
      case WIDOWS -> widows = (int) value.number().orElse(widows);
      case WIDTH -> width = OptionalDouble.of(value.points(basis(page.measure(), page)));
      case MAX_WIDTH -> maxWidth = OptionalDouble.of(value.points(basis(page.measure(), page)));
      case MARGIN, TEXT_DECORATION -> throw new IllegalArgumentException("shorthand");
    }
  }

  private Length.Basis basis(double whole, PageMeasures page) {
    return new Length.Basis(fontSize, leading, whole, page);
  }

  private void size(double points) {
    // Sizes multiply, and what is smaller or larger than that is no letter.
    fontSize = Math.min(Math.max(points, LEAST), GREATEST);
    leading = leadingTimes.isPresent() ? leadingTimes.getAsDouble() * fontSize : leading;
  }

  private void leading(Value value, PageMeasures page) {
    leadingTimes = value.number();
    leading =
        leadingTimes.isPresent()
            ? leadingTimes.getAsDouble() * fontSize
            : value.points(basis(fontSize, page));
  }

  private static Figures figures(Value value) {
    if (value.is("normal")) {
      return Figures.PLAIN;
    }
    if (value.is("oldstyle-nums")) {
      return Figures.TEXT;
    }
    return value.is("lining-nums") ? Figures.LINING : Figures.TABLE;
  }

  private static Align align(Value value) {
    if (value.is("justify")) {
      return Align.JUSTIFY;
    }
    if (value.is("center")) {
      return Align.CENTER;
    }
    return value.is("right") ? Align.RIGHT : Align.LEFT;
  }

  private static BreakBefore breakBefore(Value value) {
    if (value.is("recto")) {
      return BreakBefore.RECTO;
    }
    return value.is("page") ? BreakBefore.PAGE : BreakBefore.AUTO;
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
