package press.imprint.typesetting;

/**
 * What a paragraph is made of when its lines are sought, after Knuth and Plass: boxes, glue,
 * penalties. Widths are in points.
 *
 * @param kind what it is
 * @param width of the letters of a box; of a space; of the hyphen that a break would add
 * @param penalty how much a break here is disliked: 0 not at all; not used for boxes
 * @param left how far it may stand out where it begins a line
 * @param right how far it, or the hyphen, may stand out where it ends a line
 */
record LineItem(Kind kind, double width, double penalty, double left, double right) {
  /** Of a break that is taken only where a line would else run into the margin. */
  static final double LAST_RESORT = 100_000;

  /** The kinds of item. */
  enum Kind {
    /** Letters that stay together. */
    BOX,
    /** A space: a line may end at it, and it stretches. */
    SPACE,
    /** A space that no line ends at if it can be helped, and that stretches. */
    TIE,
    /** A place where a line may end with a hyphen that is printed only then. */
    HYPHEN,
    /** A place where a line may end with nothing added. */
    SEAM,
    /** A place where the line ends whatever it holds. */
    END
  }

  /** An item that nothing of stands out of. */
  LineItem(Kind kind, double width, double penalty) {
    this(kind, width, penalty, 0, 0);
  }

  /** Whether a line may end here. */
  boolean breakable() {
    return kind != Kind.BOX;
  }

  /** Whether it is a space between words. */
  boolean space() {
    return kind == Kind.SPACE || kind == Kind.TIE;
  }
}
