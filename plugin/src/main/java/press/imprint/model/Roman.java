package press.imprint.model;

/** Roman numerals. */
public final class Roman {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] FIGURES = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Roman() {}

  /**
   * A number in capital Roman numerals.
   *
   * @param number from 1
   * @return its numeral
   */
  public static String of(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(FIGURES[i]);
      }
    }
    return out.toString();
  }
}
