package press.imprint.style;

import java.util.Locale;

/**
 * A piece of a style sheet (CSS Syntax Module Level 3, section 4).
 *
 * @param kind what it is
 * @param text what it says: a name without its sign and its escapes, a unit, a delimiter
 * @param number the number, where it has one
 * @param start offset of its first character
 * @param end offset after its last
 */
record CssToken(Kind kind, String text, double number, int start, int end) {
  /** What a piece is. */
  enum Kind {
    /** {@code margin}. */
    IDENT,
    /** {@code calc(}. */
    FUNCTION,
    /** {@code @page}. */
    AT,
    /** {@code #rope}. */
    HASH,
    /** Words in quotes. */
    STRING,
    /** {@code url(rope.png)}. */
    URL,
    /** {@code 1.3}. */
    NUMBER,
    /** {@code 5%}. */
    PERCENTAGE,
    /** {@code 12pt}. */
    DIMENSION,
    /** Spaces, line ends, comments. */
    SPACE,
    /** Any other character. */
    DELIMITER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a certain character. */
  boolean is(char delimiter) {
    return kind == Kind.DELIMITER && text.length() == 1 && text.charAt(0) == delimiter;
  }

  /** A name or a unit, whose case does not count. */
  String word() {
    return text.toLowerCase(Locale.ROOT);
  }
}
