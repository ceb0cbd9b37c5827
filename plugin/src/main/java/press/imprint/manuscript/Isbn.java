package press.imprint.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number (ISO 2108) of ten or thirteen digits, without its hyphens.
 *
 * @param digits the digits; the last of ten may be X
 */
record Isbn(String digits) {
  private static final Pattern PREFIX = Pattern.compile("(?i)(urn:isbn:|isbn(-1[03])?:?)\\s*");
  private static final Pattern BARE = Pattern.compile("97[89]\\d{10}|\\d{9}[\\dX]");

  /**
   * An ISBN as people write it: {@code ISBN 978-0-306-40615-7}.
   *
   * @param text the text
   * @return the number, right or wrong; empty where the text is something else
   */
  static Optional<Isbn> of(String text) {
    String number = PREFIX.matcher(text).replaceFirst("");
    boolean named = number.length() < text.length();
    String digits = number.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    return named || BARE.matcher(digits).matches()
        ? Optional.of(new Isbn(digits))
        : Optional.empty();
  }

  /** Whether it has ten or thirteen digits. */
  boolean complete() {
    return BARE.matcher(digits).matches();
  }

  /** The check digit that the others ask for. */
  char checkDigit() {
    int sum = 0;
    if (digits.length() == 10) {
      for (int i = 0; i < 9; i++) {
        sum += (10 - i) * (digits.charAt(i) - '0');
      }
      int check = (11 - sum % 11) % 11;
      return check == 10 ? 'X' : (char) ('0' + check);
    }
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** Whether its last digit is its check digit. */
  boolean correct() {
    return complete() && digits.charAt(digits.length() - 1) == checkDigit();
  }

  /** The number as a URN (RFC 8254). */
  String urn() {
    return "urn:isbn:" + digits;
  }
}
