package press.imprint.manuscript;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;

/**
 * Makes ids that an XML document, a style sheet and a link take as they are: letters, digits,
 * {@code _} and single {@code -}, no digit first. A double hyphen is left to the ids that the
 * writers make.
 */
final class Ids {
  private static final String OF_NOTHING = "section";

  private Ids() {}

  /**
   * An id as near to the author's as can be.
   *
   * @param typed the id as typed
   * @return the id
   */
  static String plain(String typed) {
    String kept =
        Normalizer.normalize(typed, Normalizer.Form.NFC)
            .codePoints()
            .map(c -> isPlain(c) ? c : '-')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll("-{2,}", "-")
            .replaceAll("^-|-$", "");
    if (kept.isEmpty()) {
      return OF_NOTHING;
    }
    return canBeFirst(kept.codePointAt(0)) ? kept : "_" + kept;
  }

  /**
   * The id of a heading that its author gave none: Pandoc's, made plain.
   *
   * @param heading the heading's words
   * @return {@code what-a-note-is} for {@code What a note is}
   */
  static String of(List<Inline> heading) {
    String words = Normalizer.normalize(Inlines.plainText(heading), Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? '-' : c)
        .filter(c -> isPlain(c) || c == '-' || c == '.')
        .forEach(kept::appendCodePoint);
    int first = 0;
    while (first < kept.length() && !Character.isLetter(kept.codePointAt(first))) {
      first += Character.charCount(kept.codePointAt(first));
    }
    return plain(kept.substring(first));
  }

  private static boolean isPlain(int c) {
    boolean ofWords = Character.isLetterOrDigit(c) || isMark(c) || c == '_';
    return ofWords && (c < 0x80 || isNameStart(c) || isCombining(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean canBeFirst(int c) {
    return !Character.isDigit(c) && !isMark(c);
  }

  private static boolean isCombining(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** XML 1.0, production 4, without the ASCII part and the joiners. */
  private static boolean isNameStart(int c) {
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }
}
