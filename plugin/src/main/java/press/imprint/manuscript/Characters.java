package press.imprint.manuscript;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** What entities and escapes stand for. */
final class Characters {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private Characters() {}

  /**
   * A text with its entities and backslash escapes resolved.
   *
   * @param raw the text as typed
   * @return the characters that it stands for
   */
  static String resolve(CharSequence raw) {
    return printable(Escaping.unescapeString(lines(raw)));
  }

  /**
   * A text with its entities resolved.
   *
   * @param raw the text as typed
   * @return the characters that it stands for
   */
  static String resolveEntities(CharSequence raw) {
    return printable(Escaping.unescapeHtml(lines(raw)));
  }

  /**
   * A text whose lines all end alike.
   *
   * @param raw the text as typed
   * @return the text, each line ended by LF
   */
  static String lines(CharSequence raw) {
    return LINE_END.matcher(raw).replaceAll("\n");
  }

  /**
   * A text without the characters that no XML document can hold, which an entity can still name:
   * U+FFFD stands for each (XML 1.0, 2.2).
   *
   * @param text the text
   * @return the text, safe to write
   */
  private static String printable(String text) {
    if (text.codePoints().allMatch(Characters::isXml)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isXml(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
