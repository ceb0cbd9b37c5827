package press.imprint.style;

import static java.util.Map.entry;

import java.util.Map;
import press.imprint.style.ElementStyle.Align;
import press.imprint.style.ElementStyle.BreakBefore;
import press.imprint.style.Values.Grammar;
import press.imprint.typesetting.Figures;

/** What each property takes, and what that does. */
final class Grammars {
  private static final Map<Property, Grammar> ALL =
      Map.ofEntries(
          entry(Property.FONT_SIZE, Values.fontSize()),
          entry(Property.LINE_HEIGHT, Values.lineHeight()),
          entry(
              Property.FONT_STYLE,
              Values.words()
                  .or("normal", style -> style.italic = false)
                  .or("italic", style -> style.italic = true)),
          entry(
              Property.FONT_WEIGHT,
              Values.words()
                  .or("normal", style -> style.bold = false)
                  .or("bold", style -> style.bold = true)),
          entry(
              Property.FONT_VARIANT_CAPS,
              Values.words()
                  .or("normal", style -> style.smallCaps = false)
                  .or("small-caps", style -> style.smallCaps = true)),
          entry(
              Property.FONT_VARIANT_NUMERIC,
              Values.words()
                  .or("normal", style -> style.figures = Figures.PLAIN)
                  .or("oldstyle-nums", style -> style.figures = Figures.TEXT)
                  .or("lining-nums", style -> style.figures = Figures.LINING)
                  .or("lining-nums tabular-nums", style -> style.figures = Figures.TABLE)),
          entry(
              Property.TEXT_ALIGN,
              Values.words()
                  .or("justify", style -> style.align = Align.JUSTIFY)
                  .or("left", style -> style.align = Align.LEFT)
                  .or("right", style -> style.align = Align.RIGHT)
                  .or("center", style -> style.align = Align.CENTER)),
          entry(
              Property.TEXT_INDENT,
              Values.length(true, (style, points) -> style.textIndent = points)),
          entry(
              Property.HYPHENS,
              Values.words()
                  .or("auto", style -> style.hyphenated = true)
                  .or("none", style -> style.hyphenated = false)
                  .or("manual", style -> style.hyphenated = false)),
          entry(
              Property.MARGIN_TOP,
              Values.length(false, (style, points) -> style.marginTop = points)),
          entry(
              Property.MARGIN_RIGHT,
              Values.length(false, (style, points) -> style.marginRight = points)),
          entry(
              Property.MARGIN_BOTTOM,
              Values.length(false, (style, points) -> style.marginBottom = points)),
          entry(
              Property.MARGIN_LEFT,
              Values.length(false, (style, points) -> style.marginLeft = points)),
          entry(Property.MARGIN, Values.sides()),
          entry(
              Property.TEXT_DECORATION_LINE,
              Values.words()
                  .or("none", style -> style.underlined = false)
                  .or("underline", style -> style.underlined = true)),
          entry(Property.TEXT_DECORATION, Values.as(Property.TEXT_DECORATION_LINE)),
          entry(
              Property.BREAK_BEFORE,
              Values.words()
                  .or("auto", style -> style.breakBefore = BreakBefore.AUTO)
                  .or("page", style -> style.breakBefore = BreakBefore.PAGE)
                  .or("recto", style -> style.breakBefore = BreakBefore.RECTO)),
          entry(
              Property.BREAK_AFTER,
              Values.words()
                  .or("auto", style -> style.keepWithNext = false)
                  .or("avoid", style -> style.keepWithNext = true)),
          entry(
              Property.BREAK_INSIDE,
              Values.words()
                  .or("auto", style -> style.keepTogether = false)
                  .or("avoid", style -> style.keepTogether = true)),
          entry(Property.ORPHANS, Values.count((style, count) -> style.orphans = count)),
          entry(Property.WIDOWS, Values.count((style, count) -> style.widows = count)),
          entry(Property.WIDTH, Values.pictureWidth((style, points) -> style.width = points)),
          entry(
              Property.MAX_WIDTH, Values.pictureWidth((style, points) -> style.maxWidth = points)));

  private Grammars() {}

  /** What a property takes. */
  static Grammar of(Property property) {
    return ALL.get(property);
  }
}
