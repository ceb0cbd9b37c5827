package press.imprint.style;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that there are, in the order in which they are worked out: what is measured in
 * {@code em} waits for the size, what is measured in {@code lh} for the leading.
 */
enum Property {
  /** The size of letters. */
  FONT_SIZE(Takes.LENGTH_ABOVE_0),
  /** From one baseline to the next. */
  LINE_HEIGHT(Takes.NUMBER_OR_LENGTH),
  /** Upright or italic. */
  FONT_STYLE("normal|italic"),
  /** Regular or bold. */
  FONT_WEIGHT("normal|bold"),
  /** Small capitals. */
  FONT_VARIANT_CAPS("normal|small-caps"),
  /** The shape of figures. */
  FONT_VARIANT_NUMERIC("normal|oldstyle-nums|lining-nums|lining-nums tabular-nums"),
  /** How lines are filled. */
  TEXT_ALIGN("justify|left|right|center"),
  /** How far a first line is set in. */
  TEXT_INDENT(Takes.LENGTH),
  /** Whether words are divided. */
  HYPHENS("auto|none|manual"),
  /** The space above. */
  MARGIN_TOP(Takes.LENGTH_FROM_0),
  /** How far lines end before those around them. */
  MARGIN_RIGHT(Takes.LENGTH_FROM_0),
  /** The space below. */
  MARGIN_BOTTOM(Takes.LENGTH_FROM_0),
  /** How far lines are set in. */
  MARGIN_LEFT(Takes.LENGTH_FROM_0),
  /** The four of them: above, right, below, left. */
  MARGIN(Takes.SIDES),
  /** A line under the letters. */
  TEXT_DECORATION_LINE("none|underline"),
  /** The same. */
  TEXT_DECORATION("none|underline"),
  /** Where a page begins. */
  BREAK_BEFORE("auto|page|recto"),
  /** Where no page ends. */
  BREAK_AFTER("auto|avoid"),
  /** What stays on one page. */
  BREAK_INSIDE("auto|avoid"),
  /** The fewest lines at the foot of a page. */
  ORPHANS(Takes.LINES),
  /** The fewest lines at the head of a page. */
  WIDOWS(Takes.LINES),
  /** How wide a picture is. */
  WIDTH(Takes.LENGTH_ABOVE_0),
  /** How wide a picture may be. */
  MAX_WIDTH(Takes.LENGTH_ABOVE_0);

  private static final Map<String, Property> BY_ID = new LinkedHashMap<>();

  static {
    for (Property property : values()) {
      BY_ID.put(property.id(), property);
    }
  }

  private final Takes takes;
  private final String words;

  Property(Takes takes) {
    this.takes = takes;
    this.words = "";
  }

  Property(String words) {
    this.takes = Takes.WORDS;
    this.words = words;
  }

  /** Its name: {@code text-indent}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of value that it takes. */
  Takes takes() {
    return takes;
  }

  /** The words that it takes, if it takes words. */
  List<String> words() {
    return Arrays.asList(words.split("\\|"));
  }

  /** What it takes, as a message says it. */
  String expected() {
    return takes == Takes.WORDS ? Shown.choice(words()) : takes.expected();
  }

  /** The property of a name. */
  static Optional<Property> of(String name) {
    return Optional.ofNullable(BY_ID.get(name));
  }

  /** The names of all. */
  static List<String> ids() {
    return List.copyOf(BY_ID.keySet());
  }
}
