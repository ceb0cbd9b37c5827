package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The bars of an International Article Number of thirteen digits, EAN-13 (ISO/IEC 15420), which is
 * what an ISBN is printed as.
 *
 * @param digits thirteen digits, the last of them the check digit
 */
record Ean13(String digits) {
  /** How many modules wide it is, without the quiet zones. */
  static final int MODULES = 95;

  /** The quiet zones at the left and at the right, in modules. */
  static final int QUIET_LEFT = 11;

  static final int QUIET_RIGHT = 7;

  /** The nominal width of a module, in millimetres. */
  static final double MODULE = 0.33;

  /** Widths of the spaces and bars of each digit in set A, four to a digit of seven modules. */
  private static final String[] WIDTHS = {
    "3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"
  };

  /** Which of the six digits at the left are of set B, by the first of all digits. */
  private static final String[] PARITY = {
    "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA",
    "ABBABA"
  };

  /**
   * A black bar.
   *
   * @param from where it begins, in modules
   * @param width in modules
   * @param guard whether it reaches below the others
   */
  record Bar(int from, int width, boolean guard) {}

  /** Whether text is thirteen digits and the last of them checks the others. */
  static boolean isOne(String text) {
    if (!text.matches("\\d{13}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (text.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  /** The bars, from left to right. */
  List<Bar> bars() {
    Bars bars = new Bars();
    bars.guard("111", true);
    String parity = PARITY[digit(0)];
    for (int i = 1; i <= 6; i++) {
      boolean mirrored = parity.charAt(i - 1) == 'B';
      String widths = WIDTHS[digit(i)];
      bars.digit(mirrored ? new StringBuilder(widths).reverse().toString() : widths, false);
    }
    bars.guard("11111", false);
    for (int i = 7; i <= 12; i++) {
      bars.digit(WIDTHS[digit(i)], true);
    }
    bars.guard("111", true);
    return bars.all;
  }

  private int digit(int index) {
    return digits.charAt(index) - '0';
  }

  /** Bars that are being laid side by side. */
  private static final class Bars {
    private final List<Bar> all = new ArrayList<>();
    private int at;

    void guard(String widths, boolean black) {
      run(widths, black, true);
    }

    void digit(String widths, boolean black) {
      run(widths, black, false);
    }

    private void run(String widths, boolean first, boolean guard) {
      boolean black = first;
      for (int i = 0; i < widths.length(); i++) {
        int width = widths.charAt(i) - '0';
        if (black) {
          all.add(new Bar(at, width, guard));
        }
        at += width;
        black = !black;
      }
    }
  }
}
