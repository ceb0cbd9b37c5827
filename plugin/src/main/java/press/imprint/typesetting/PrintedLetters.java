package press.imprint.typesetting;

/** The few characters that are printed as another one, because faces seldom have them. */
public final class PrintedLetters {
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private PrintedLetters() {}

  /** The character that is printed for one: itself, or its stand-in. */
  static int standIn(int codePoint) {
    return codePoint == NARROW_NO_BREAK_SPACE ? NO_BREAK_SPACE : codePoint;
  }

  /**
   * Letters as they are printed.
   *
   * @param letters as the author typed them
   * @return the letters, none of them without a stand-in
   */
  public static String of(String letters) {
    return letters.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
  }
}
