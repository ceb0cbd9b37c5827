package press.imprint.check;

/** What the fonts of a book can show, and in what room. */
@FunctionalInterface
public interface GlyphCoverage {
  /**
   * Whether one of the fonts has a character.
   *
   * @param codePoint the character's code point
   * @return whether it can be shown
   */
  boolean has(int codePoint);

  /**
   * Whether a word fits on the lines of the book, if need be divided where its language lets it.
   *
   * @param word the word, without a space
   * @param code whether it is set as code
   * @return whether it fits; true where nothing is known of lines
   */
  default boolean fits(String word, boolean code) {
    return true;
  }
}
