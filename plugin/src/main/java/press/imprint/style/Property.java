package press.imprint.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The properties that there are, in the order in which they are worked out: what is measured in
 * {@code em} waits for the size, what is measured in {@code lh} for the leading.
 */
enum Property {
  /** The size of letters. */
  FONT_SIZE,
  /** From one baseline to the next. */
  LINE_HEIGHT,
  /** Upright or italic. */
  FONT_STYLE,
  /** Regular or bold. */
  FONT_WEIGHT,
  /** Small capitals. */
  FONT_VARIANT_CAPS,
  /** The shape of figures. */
  FONT_VARIANT_NUMERIC,
  /** How lines are filled. */
  TEXT_ALIGN,
  /** How far a first line is set in. */
  TEXT_INDENT,
  /** Whether words are divided. */
  HYPHENS,
  /** The space above. */
  MARGIN_TOP,
  /** How far lines end before those around them. */
  MARGIN_RIGHT,
  /** The space below. */
  MARGIN_BOTTOM,
  /** How far lines are set in. */
  MARGIN_LEFT,
  /** The four of them: above, right, below, left. */
  MARGIN,
  /** A line under the letters. */
  TEXT_DECORATION_LINE,
  /** The same. */
  TEXT_DECORATION,
  /** Where a page begins. */
  BREAK_BEFORE,
  /** Where no page ends. */
  BREAK_AFTER,
  /** What stays on one page. */
  BREAK_INSIDE,
  /** The fewest lines at the foot of a page. */
  ORPHANS,
  /** The fewest lines at the head of a page. */
  WIDOWS,
  /** How wide a picture is. */
  WIDTH,
  /** How wide a picture may be. */
  MAX_WIDTH;

  /** Its name: {@code text-indent}. */
  String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What it takes, as a message says it. */
  String expected() {
    return Grammars.of(this).expected();
  }

  /**
   * What it says.
   *
   * @param value the tokens of its value, without spaces
   * @return the declarations that it stands for; empty where the value is none of its own
   */
  Optional<List<Declaration>> read(List<CssToken> value) {
    return Grammars.of(this).read(this, value);
  }

  /** The property of a name. */
  static Optional<Property> of(String name) {
    return Arrays.stream(values()).filter(property -> property.id().equals(name)).findFirst();
  }

  /** The names of all. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Property::id).toList();
  }
}
