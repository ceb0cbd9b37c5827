package press.imprint.style;

/** The kinds of values that properties take. */
enum Takes {
  /** One of a few words. */
  WORDS(""),
  /** A length, be it negative. */
  LENGTH("a length"),
  /** A length. */
  LENGTH_FROM_0("a length that is not negative"),
  /** A length. */
  LENGTH_ABOVE_0("a length above 0"),
  /** A number, by the size of letters, or a length. */
  NUMBER_OR_LENGTH("a number or a length above 0"),
  /** A number of lines. */
  LINES("a whole number from 1 to 9"),
  /** Lengths for the sides (CSS 2.2, section 8.3). */
  SIDES("one to four lengths that are not negative");

  private final String expected;

  Takes(String expected) {
    this.expected = expected;
  }

  /** As a message says it. */
  String expected() {
    return expected;
  }
}
