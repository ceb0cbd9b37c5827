package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Ean13Test {
  @Test
  void barsOfAKnownNumberAreThoseOfTheStandard() {
    // 4003994155486, the worked example of many descriptions of the code.
    assertEquals(
        "101" + "0001101" + "0100111" + "0111101" + "0001011" + "0010111" + "0011101" + "01010"
            + "1100110" + "1001110" + "1001110" + "1011100" + "1001000" + "1010000" + "101",
        modules(new Ean13("4003994155486")));
  }

  private static String modules(Ean13 code) {
    StringBuilder modules = new StringBuilder("0".repeat(Ean13.MODULES));
    for (Ean13.Bar bar : code.bars()) {
      for (int i = 0; i < bar.width(); i++) {
        modules.setCharAt(bar.from() + i, '1');
      }
    }
    return modules.toString();
  }

  @Test
  void onlyACheckedNumberOfThirteenDigitsIsOne() {
    assertTrue(Ean13.isOne("9780306406157"));
    assertFalse(Ean13.isOne("9780306406158"));
    assertFalse(Ean13.isOne("0306406152"));
  }
}
