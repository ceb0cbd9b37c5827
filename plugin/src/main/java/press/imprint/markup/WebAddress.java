package press.imprint.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they may stand in an {@code href}. */
final class WebAddress {
  /**
   * What no address may hold (RFC 3987, section 2.2), and a per cent sign that begins no escape.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cntrl}\\s\"<>\\\\^`{|}]|%(?!\\p{XDigit}{2})");

  private WebAddress() {}

  /** An address with everything escaped that must be; letters of every script may stand. */
  static String written(String address) {
    return FORBIDDEN.matcher(address).replaceAll(WebAddress::escaped);
  }

  private static String escaped(MatchResult match) {
    StringBuilder out = new StringBuilder();
    for (byte b : match.group().getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b));
    }
    return Matcher.quoteReplacement(out.toString());
  }
}
