package press.imprint.proof;

import java.text.Normalizer;

/**
 * What is compared of a text: its letters, their marks, and figures. Spaces, hyphens, quotation
 * marks, dashes and dots are left out, ligatures are taken apart (Unicode Standard Annex 15, NFKD).
 */
final class Folding {
  private static final int ASCII = 0x80;

  private Folding() {}

  static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    String plain = isAscii(text) ? text.toString() : decomposed(text);
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int letter = plain.codePointAt(i);
      if (counts(letter)) {
        out.appendCodePoint(letter);
      }
    }
    return out.toString();
  }

  private static String decomposed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(int letter) {
    if (letter < ASCII) {
      return (letter >= 'a' && letter <= 'z')
          || (letter >= 'A' && letter <= 'Z')
          || (letter >= '0' && letter <= '9');
    }
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
