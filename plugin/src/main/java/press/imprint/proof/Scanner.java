package press.imprint.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes a content stream apart (ISO 32000-1, 7.8.2) without making objects of what it reads. */
final class Scanner {
  /** What was read. */
  enum Token {
    END,
    NUMBER,
    STRING,
    NAME,
    OPERATOR,
    ARRAY,
    ARRAY_END,
    DICTIONARY,
    DICTIONARY_END
  }

  private static final boolean[] BREAKS = new boolean[256];

  static {
    for (char c : " \t\n\r\f\0()<>[]{}/%".toCharArray()) {
      BREAKS[c] = true;
    }
  }

  private final byte[] in;
  private int at;
  private double number;
  private byte[] string = new byte[256];
  private int length;
  private int wordFrom;

  Scanner(byte[] in) {
    this.in = in;
  }

  double number() {
    return number;
  }

  byte[] string() {
    return string;
  }

  int length() {
    return length;
  }

  /** The name or operator that was read. */
  String word() {
    return new String(in, wordFrom, at - wordFrom, StandardCharsets.ISO_8859_1);
  }

  Token next() {
    while (at < in.length && ((in[at] <= ' ' && in[at] >= 0) || in[at] == '%')) {
      if (in[at] == '%') {
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
    if (at >= in.length) {
      return Token.END;
    }
    byte first = in[at];
    return switch (first) {
      case '[', ']' -> {
        at++;
        yield first == '[' ? Token.ARRAY : Token.ARRAY_END;
      }
      case '<' -> twice('<') ? Token.DICTIONARY : hex();
      case '>' -> {
        at = Math.min(in.length, at + 2);
        yield Token.DICTIONARY_END;
      }
      case '(' -> literal();
      case '/' -> {
        at++;
        yield word(Token.NAME);
      }
      case '{', '}', ')' -> {
        at++;
        wordFrom = at;
        yield Token.OPERATOR;
      }
      default -> {
        boolean digit =
            (first >= '0' && first <= '9') || first == '-' || first == '.' || first == '+';
        yield digit ? number(first) : word(Token.OPERATOR);
      }
    };
  }

  private boolean twice(char sign) {
    boolean twice = at + 1 < in.length && in[at + 1] == sign;
    at += twice ? 2 : 0;
    return twice;
  }

  private Token word(Token kind) {
    wordFrom = at;
    while (at < in.length && !BREAKS[in[at] & 0xff]) {
      at++;
    }
    return kind;
  }

  private Token number(byte first) {
    boolean negative = first == '-';
    double value = 0;
    double scale = 0;
    at += negative || first == '+' ? 1 : 0;
    while (at < in.length && !BREAKS[in[at] & 0xff]) {
      if (in[at] == '.') {
        scale = 1;
      } else {
        value = 10 * value + in[at] - '0';
        scale *= 10;
      }
      at++;
    }
    number = (negative ? -value : value) / (scale == 0 ? 1 : scale);
    return Token.NUMBER;
  }

  private void add(int value) {
    if (length == string.length) {
      string = Arrays.copyOf(string, 2 * length);
    }
    string[length++] = (byte) value;
  }

  private Token hex() {
    length = 0;
    int high = -1;
    for (at++; at < in.length && in[at] != '>'; at++) {
      int digit = Character.digit(in[at], 16);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        add(16 * high + digit);
        high = -1;
      }
    }
    at++;
    if (high >= 0) {
      add(16 * high);
    }
    return Token.STRING;
  }

  /** A string in parentheses (7.3.4.2), its escapes resolved as far as a code can need them. */
  private Token literal() {
    length = 0;
    int depth = 1;
    for (at++; at < in.length; at++) {
      int sign = in[at];
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      if (sign == '\\' && at + 1 < in.length) {
        at++;
        sign = escaped();
      }
      add(sign);
    }
    at++;
    return Token.STRING;
  }

  private int escaped() {
    int octal = 0;
    int digits = 0;
    while (digits < 3 && at < in.length && in[at] >= '0' && in[at] <= '7') {
      octal = 8 * octal + in[at++] - '0';
      digits++;
    }
    if (digits > 0) {
      at--;
      return octal;
    }
    int known = "nrtbf".indexOf(in[at]);
    return known < 0 ? in[at] : "\n\r\t\b\f".charAt(known);
  }
}
