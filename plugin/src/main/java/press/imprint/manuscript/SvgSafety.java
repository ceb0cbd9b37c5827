package press.imprint.manuscript;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture must not hold, because a reader would run it or fetch it. A fault is told as what
 * follows the picture's address in a message.
 */
final class SvgSafety {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Set<String> SCRIPTS = Set.of("script", "handler", "listener");

  /** The attributes that name something to be shown, and those that can set such an attribute. */
  private static final Set<String> ADDRESSES = Set.of("href", "src");

  private static final Map<String, String> OTHER_ATTRIBUTES =
      Map.of("base", "moves its addresses elsewhere by `xml:base`");

  private static final Pattern RASTER =
      Pattern.compile("(?i)data:image/(png|jpe?g|gif)[;,].*", Pattern.DOTALL);
  private static final Pattern CSS_ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
  private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CSS_ADDRESS =
      Pattern.compile("(?i)\\burl\\(\\s*[\"']?([^\"')]*)", Pattern.DOTALL);
  private static final Pattern CSS_FETCH =
      Pattern.compile("(?i)@import|(?:image-set|image|src|cross-fade|element)\\s*\\(");

  private SvgSafety() {}

  /**
   * Judges an element.
   *
   * @param space its namespace
   * @param name its name
   * @return the fault; empty where there is none
   */
  static Optional<String> elementFault(String space, String name) {
    if (SCRIPTS.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of("holds a script");
    }
    if (name.equals("foreignObject") || space.equals(XHTML)) {
      return Optional.of("holds HTML (`%s`)".formatted(name));
    }
    return Optional.empty();
  }

  /**
   * Judges an attribute.
   *
   * @param name its name, without a prefix
   * @param value its value
   * @return the fault; empty where there is none
   */
  static Optional<String> attributeFault(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on")) {
      return Optional.of("runs a script (`%s`)".formatted(name));
    }
    if (OTHER_ATTRIBUTES.containsKey(lower)) {
      return Optional.of(OTHER_ATTRIBUTES.get(lower));
    }
    if (ADDRESSES.contains(lower)) {
      return addressFault(value);
    }
    if (lower.equals("attributename") && setsAddressOrScript(value)) {
      return Optional.of("changes an address or a script by animation");
    }
    return lower.equals("style") ? styleFault(value) : fetchFault(unescaped(value));
  }

  private static boolean setsAddressOrScript(String attribute) {
    String name = attribute.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("on") || ADDRESSES.contains(name.substring(name.indexOf(':') + 1));
  }

  private static Optional<String> addressFault(String value) {
    String address = value.strip();
    if (address.isEmpty() || address.startsWith("#") || RASTER.matcher(address).matches()) {
      return Optional.empty();
    }
    if (address.replaceAll("\\s", "").toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      return Optional.of("runs a script by a link");
    }
    return Optional.of("leads out of itself to `%s`".formatted(shortened(address)));
  }

  /**
   * Judges a style.
   *
   * @param css what stands in a style element or a style attribute
   * @return the fault; empty where there is none
   */
  static Optional<String> styleFault(String css) {
    String plain = CSS_COMMENT.matcher(unescaped(css)).replaceAll("");
    return fetchFault(plain)
        .or(
            () ->
                Optional.of("fetches something by its style")
                    .filter(fault -> CSS_FETCH.matcher(plain).find()));
  }

  /** Any attribute may hold {@code url(…)}, not only a style: {@code fill}, {@code clip-path}. */
  private static Optional<String> fetchFault(String plain) {
    return CSS_ADDRESS
        .matcher(plain)
        .results()
        .flatMap(address -> addressFault(address.group(1)).stream())
        .findFirst();
  }

  private static String unescaped(String css) {
    return css.indexOf('\\') < 0
        ? css
        : CSS_ESCAPE.matcher(css).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
  }

  private static String letter(MatchResult escape) {
    if (escape.group(1) == null) {
      return escape.group(2);
    }
    int codePoint = Integer.parseInt(escape.group(1), 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }

  private static String shortened(String address) {
    return address.length() > 60 ? address.substring(0, 59) + "…" : address;
  }
}
