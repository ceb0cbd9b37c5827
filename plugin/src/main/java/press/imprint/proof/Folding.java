package press.imprint.proof;

import java.text.Normalizer;
import press.imprint.model.Invisible;

/**
 * What is compared of a text: everything that is seen but spaces, quotation marks, hyphens and
 * dashes, which printing changes by right. Ligatures and the like are taken apart (Unicode Standard
 * Annex 15, NFKD).
 */
final class Folding {
  private static final int ASCII = 0x80;
  private static final int DELETE = 0x7f;

  /** Opening quotation marks at the foot of the line, and primes: Unicode has them as others. */
  private static final String QUOTES = "\u201a\u201e\u2032\u2033";

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
      return letter > ' ' && letter != DELETE && "\"'`-".indexOf(letter) < 0;
    }
    return switch (Character.getType(letter)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> QUOTES.indexOf(letter) < 0 && !Invisible.is(letter);
    };
  }
}
