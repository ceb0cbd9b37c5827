package press.imprint.style;

import java.util.OptionalDouble;
import press.imprint.typesetting.Figures;

/**
 * How an element looks, as the cascade has it. Lengths are in points.
 *
 * @param fontSize the size of its letters
 * @param leading from one baseline to the next
 * @param leadingTimes how many times its size the leading is, where a number says so: then that
 *     number is inherited, and not the length (CSS 2.2, section 10.8.1)
 * @param bold whether its letters are bold
 * @param italic whether they are italic
 * @param smallCaps whether small letters are small capitals
 * @param figures the shape of its figures
 * @param align how its lines are filled
 * @param textIndent how far its first line is set in; less than 0 where it stands out
 * @param hyphenated whether its words may be divided
 * @param marginTop the space above it
 * @param marginRight how far its lines end before those around it
 * @param marginBottom the space below it
 * @param marginLeft how far its lines are set in
 * @param underlined whether a line stands under its letters
 * @param breakBefore whether a page begins with it
 * @param keepWithNext whether no page ends with it
 * @param keepTogether whether it stays on one page where it can
 * @param orphans how many of its lines, at least, end a page
 * @param widows how many of its lines, at least, begin a page
 * @param width of a picture, where it is told
 * @param maxWidth the greatest width of a picture, where it is told
 */
public record ElementStyle(
    double fontSize,
    double leading,
    OptionalDouble leadingTimes,
    boolean bold,
    boolean italic,
    boolean smallCaps,
    Figures figures,
    Align align,
    double textIndent,
    boolean hyphenated,
    double marginTop,
    double marginRight,
    double marginBottom,
    double marginLeft,
    boolean underlined,
    BreakBefore breakBefore,
    boolean keepWithNext,
    boolean keepTogether,
    int orphans,
    int widows,
    OptionalDouble width,
    OptionalDouble maxWidth) {
  /** How lines are filled. */
  public enum Align {
    /** To both edges. */
    JUSTIFY,
    /** From the left edge. */
    LEFT,
    /** To the right edge. */
    RIGHT,
    /** About the middle. */
    CENTER
  }

  /** Whether a page begins. */
  public enum BreakBefore {
    /** Only where one happens to. */
    AUTO,
    /** Always. */
    PAGE,
    /** Always, and it is a recto. */
    RECTO
  }

  /**
   * The same style in another size; its leading stays.
   *
   * @param size the size of the letters
   * @return the style
   */
  public ElementStyle sized(double size) {
    StyleMaker maker = new StyleMaker(this);
    maker.fontSize = size;
    return maker.made();
  }
}
