package press.imprint.epub;

import java.util.Locale;

/** The characters of XML 1.0 (Fifth Edition), section 2.2. */
final class XmlLetters {
  private XmlLetters() {}

  /** Letters as they are; half a surrogate pair and the like, which would be lost, are refused. */
  static String legal(String letters) {
    letters
        .codePoints()
        .filter(letter -> !isLegal(letter))
        .findFirst()
        .ifPresent(
            letter -> {
              String shown = letters.length() > 80 ? letters.substring(0, 80) + "…" : letters;
              throw new IllegalArgumentException(
                  String.format(Locale.ROOT, "U+%04X cannot stand in XML: %s", letter, shown));
            });
    return letters;
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xd7ff)
        || (letter >= 0xe000 && letter <= 0xfffd)
        || letter >= 0x10000;
  }
}
