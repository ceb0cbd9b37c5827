package press.imprint.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some spaces hold words together. */
class TiesTest {
  @ParameterizedTest
  @CsvSource({
    "J., Smith, true",
    "(E.-M., Smith, true",
    "J. S., Bach, false",
    "S., Bach, true",
    "him., Then, false",
    "I, Claudius, false",
    "12, km, true",
    "'1,5', %, true",
    "12, kilometres, false",
    "twelve, km, false",
    "p., 12, true",
    "(pp., 12–14, true",
    "vol., 2, true",
    "no., 7, true",
    "p., twelve, false",
    "§, 14, true",
    "word, —, true",
    "word, –and, true",
    "mot, !, true",
    "mot, », true",
    "word, and, false",
  })
  void spaceHoldsTwoWordsTogether(String before, String after, boolean tied) {
    assertEquals(tied, Ties.between(before, after), before + " " + after);
  }
}
