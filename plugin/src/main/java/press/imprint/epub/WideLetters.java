package press.imprint.epub;

/**
 * How wide letters are where the face is the reader's own and cannot be measured: as wide as in a
 * wide face.
 */
final class WideLetters {
  private WideLetters() {}

  /** How wide letters are, in ems. */
  static double width(String letters) {
    return letters.codePoints().mapToDouble(WideLetters::widthOf).sum();
  }

  private static double widthOf(int letter) {
    if (Character.isIdeographic(letter) || isKana(letter)) {
      return 1.05;
    }
    if ("iljtfrI.,;:'’!|()[]- ".indexOf(letter) >= 0) {
      return 0.4;
    }
    if ("mwMWЖШЩЮжшщюмф@%—".indexOf(letter) >= 0) {
      return 1.0;
    }
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER -> 0.82;
      case Character.NON_SPACING_MARK -> 0;
      default -> 0.62;
    };
  }

  private static boolean isKana(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
