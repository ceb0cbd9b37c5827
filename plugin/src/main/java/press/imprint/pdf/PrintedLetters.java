package press.imprint.pdf;

/** The few characters that are printed as another one, because faces seldom have them. */
final class PrintedLetters {
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private PrintedLetters() {}

  /** The character that is printed for one: itself, or its stand-in. */
  static int standIn(int codePoint) {
    return codePoint == NARROW_NO_BREAK_SPACE ? NO_BREAK_SPACE : codePoint;
  }

  /** Letters as they are printed. */
  static String of(String letters) {
    return letters.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
  }
}
