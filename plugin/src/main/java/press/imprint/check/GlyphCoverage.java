package press.imprint.check;

/** What the fonts of a book can show. */
@FunctionalInterface
public interface GlyphCoverage {
  /**
   * Whether one of the fonts has a character.
   *
   * @param codePoint the character's code point
   * @return whether it can be shown
   */
  boolean has(int codePoint);
}
