package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsbnTest {
  private static final List<String> RIGHT =
      List.of("9780306406157", "0306406152", "080442957X", "9791034304455");

  @Test
  void rightNumbersAreRight() {
    RIGHT.forEach(digits -> assertTrue(Isbn.of(digits).orElseThrow().correct(), digits));
  }

  @Test
  void oneWrongDigitMakesAnyNumberWrong() {
    for (String digits : RIGHT) {
      for (int i = 0; i < digits.length(); i++) {
        for (char c = '0'; c <= '9'; c++) {
          String other = digits.substring(0, i) + c + digits.substring(i + 1);
          boolean prefix = other.length() == 13 && i < 3;
          if (!other.equals(digits) && !prefix) {
            assertFalse(Isbn.of(other).orElseThrow().correct(), other);
          }
        }
      }
    }
  }

  @Test
  void whatIsWrittenAroundTheDigitsDoesNotCount() {
    for (String text :
        List.of("ISBN 978-0-306-40615-7", "isbn-13: 978 0 306 40615 7", "urn:isbn:9780306406157")) {
      assertEquals("urn:isbn:9780306406157", Isbn.of(text).orElseThrow().urn());
    }
  }

  @Test
  void otherTextIsNoIsbn() {
    assertEquals(Optional.empty(), Isbn.of("urn:uuid:304b52cf-e7b3-5392-a78f-ee89c79716c9"));
    assertEquals(Optional.empty(), Isbn.of("1234567890123"));
    assertEquals(Optional.empty(), Isbn.of(""));
  }
}
