package press.imprint.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.style.CssToken.Kind;

/**
 * Divides a style sheet into its pieces, each of which knows its place (CSS Syntax Module Level 3,
 * section 4).
 */
final class CssTokens {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d++(?:\\.\\d++)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
  private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*+(?![\"'\\s])[^)]*+\\)?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|([^0-9A-Fa-f]))");

  private final SourceText source;
  private final String text;
  private final List<Diagnostic> findings;
  private final List<CssToken> tokens = new ArrayList<>();
  private int at;

  private CssTokens(SourceText source, List<Diagnostic> findings) {
    this.source = source;
    this.text = source.text();
    this.findings = findings;
  }

  /**
   * The pieces of a sheet, in their order.
   *
   * @param source the sheet
   * @param findings takes what is broken
   * @return the pieces
   */
  static List<CssToken> of(SourceText source, List<Diagnostic> findings) {
    CssTokens reader = new CssTokens(source, findings);
    while (reader.at < reader.text.length()) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      add(Kind.SPACE, " ", spaceEnd(at));
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (text.startsWith("//", at)) {
      findings.add(CssBroken.LINE_COMMENT.at(source.at(at, at + 2)));
      add(Kind.SPACE, " ", lineEnd(at));
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (mayBeNumber(c) && matches(NUMBER) > at) {
      quantity(matches(NUMBER));
    } else if (startsName(at)) {
      word();
    } else if (c == '@' && startsName(at + 1)) {
      add(Kind.AT, name(at + 1), nameEnd(at + 1));
    } else if (c == '#' && nameEnd(at + 1) > at + 1) {
      add(Kind.HASH, name(at + 1), nameEnd(at + 1));
    } else {
      int end = text.offsetByCodePoints(at, 1);
      add(Kind.DELIMITER, text.substring(at, end), end);
    }
  }

  private void comment() {
    int close = text.indexOf("*/", at + 2);
    if (close < 0) {
      findings.add(CssBroken.UNCLOSED_COMMENT.at(source.at(at, at + 2)));
    }
    add(Kind.SPACE, " ", close < 0 ? text.length() : close + 2);
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && !isLineEnd(text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < text.length() && text.charAt(end) == quote;
    if (!closed) {
      findings.add(CssBroken.UNCLOSED_STRING.at(source.at(at, at + 1)));
    }
    end = Math.min(end, text.length());
    add(Kind.STRING, text.substring(at + 1, end), closed ? end + 1 : end);
  }

  private void quantity(int end) {
    double number = Double.parseDouble(text.substring(at, end));
    if (text.startsWith("%", end)) {
      add(Kind.PERCENTAGE, "%", number, end + 1);
    } else if (startsName(end)) {
      add(Kind.DIMENSION, name(end), number, nameEnd(end));
    } else {
      add(Kind.NUMBER, "", number, end);
    }
  }

  private void word() {
    int url = text.regionMatches(true, at, "url(", 0, 4) ? matches(URL) : at;
    int end = nameEnd(at);
    if (url > at) {
      add(Kind.URL, text.substring(at, url), url);
    } else if (text.startsWith("(", end)) {
      add(Kind.FUNCTION, name(at), end + 1);
    } else {
      add(Kind.IDENT, name(at), end);
    }
  }

  /** Where what is read here ends; here, where it is nothing of the kind. */
  private int matches(Pattern pattern) {
    return matches(pattern, at);
  }

  private int matches(Pattern pattern, int place) {
    Matcher matcher = pattern.matcher(text).region(place, text.length());
    return matcher.lookingAt() ? matcher.end() : place;
  }

  private boolean startsName(int from) {
    int first = text.startsWith("-", from) ? from + 1 : from;
    boolean letter =
        first < text.length()
            && isOfName(text.charAt(first))
            && !Character.isDigit(text.charAt(first));
    return letter || isEscape(first);
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && (isOfName(text.charAt(end)) || isEscape(end))) {
      end = isEscape(end) ? Math.max(end + 2, matches(ESCAPE, end)) : end + 1;
    }
    return end;
  }

  /** The name that begins somewhere, without its escapes. */
  private String name(int from) {
    String name = text.substring(from, nameEnd(from));
    return name.indexOf('\\') < 0 ? name : withoutEscapes(name);
  }

  private static String withoutEscapes(String name) {
    return ESCAPE
        .matcher(name)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null ? escape.group(2) : letter(escape.group(1))));
  }

  private static String letter(String hexadecimal) {
    int codePoint = Integer.parseInt(hexadecimal, 16);
    boolean real = Character.isValidCodePoint(codePoint) && codePoint != 0;
    return Character.toString(real ? codePoint : 0xFFFD);
  }

  private boolean isEscape(int place) {
    return place + 1 < text.length()
        && text.charAt(place) == '\\'
        && !isLineEnd(text.charAt(place + 1));
  }

  private static boolean isOfName(char c) {
    boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return ascii || c == '-' || c == '_' || c >= 0x80;
  }

  private static boolean mayBeNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private int spaceEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, String word, int end) {
    add(kind, word, 0, end);
  }

  private void add(Kind kind, String word, double number, int end) {
    tokens.add(new CssToken(kind, word, number, at, end));
    at = end;
  }
}
