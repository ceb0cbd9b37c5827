package press.imprint.citation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import press.imprint.model.Roman;

/** What Roman numerals in small letters count; {@code mix} is one, {@code did} is not. */
final class RomanFigures {
  private static final String FIGURES = "ivxlcdm";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int LONGEST = 15;

  private RomanFigures() {}

  /** The value of a numeral; empty where the letters are none. */
  static Optional<BigInteger> value(String letters) {
    int sum = 0;
    int last = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int figure = FIGURES.indexOf(letters.charAt(i));
      if (figure < 0 || letters.length() > LONGEST) {
        return Optional.empty();
      }
      sum += VALUES[figure] < last ? -VALUES[figure] : VALUES[figure];
      last = Math.max(last, VALUES[figure]);
    }
    boolean one = sum > 0 && Roman.of(sum).toLowerCase(Locale.ROOT).equals(letters);
    return one ? Optional.of(BigInteger.valueOf(sum)) : Optional.empty();
  }
}
