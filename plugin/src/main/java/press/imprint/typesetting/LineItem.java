package press.imprint.typesetting;

/**
 * What a paragraph is made of when its lines are sought, after Knuth and Plass: boxes, glue,
 * penalties. Widths are in points.
 *
 * @param kind what it is
 * @param width of the letters of a box; of a space; of the hyphen that a break would add
 * @param penalty how much a break here is disliked: 0 not at all; not used for boxes
 */
public record LineItem(Kind kind, double width, double penalty) {
  /** The kinds of item. */
  public enum Kind {
    /** Letters that stay together. */
    BOX,
    /** A space: a line may end at it, and it stretches. */
    SPACE,
    /** A space that no line ends at, and that stretches. */
    TIE,
    /** A place where a line may end with a hyphen that is printed only then. */
    HYPHEN,
    /** A place where a line may end with nothing added. */
    SEAM,
    /** A place where the line ends whatever it holds. */
    END
  }

  /** Whether a line may end here. */
  boolean breakable() {
    return kind != Kind.BOX && kind != Kind.TIE;
  }
}
