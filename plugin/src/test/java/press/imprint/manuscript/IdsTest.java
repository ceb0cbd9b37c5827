package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
  @ParameterizedTest
  @CsvSource({
    "fold, fold",
    "Fold_2, Fold_2",
    "fig:one.two, fig-one-two",
    "a--b---c, a-b-c",
    "-a-, a",
    "1984, _1984",
    "сгиб, сгиб",
    "!?, section",
    "a\u00D7b, a-b",
    "e\u0301t, \u00E9t",
    "\u0301a, _\u0301a"
  })
  void aTypedIdStaysAsNearAsItCan(String typed, String id) {
    assertEquals(id, Ids.plain(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "What a *note* is[^1], what-a-note-is",
    "1984: a year, a-year",
    "1984, section",
    "C&amp;A — v1.2, ca-v1-2",
    "Der Bogen, der-bogen",
    "Сгиб и `ISBN`, сгиб-и-isbn",
    "![alt](b), alt",
    "[a](b) <sub>c</sub>, a-c"
  })
  void aHeadingHasTheIdThatItsWordsMake(String words, String id) {
    AnchorSearch.Anchor anchor = AnchorSearch.in(Sketch.read("# " + words)).get(0);
    assertEquals(id, anchor.ofWords());
  }

  @Test
  void anyTextMakesAnIdThatNeedsNoQuoting() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      int[] text = random.ints(6, 0, i % 2 == 0 ? 0x80 : 0x3000).toArray();
      String id = Ids.plain(new String(text, 0, text.length));
      assertTrue(id.matches("[\\p{L}_][\\p{L}\\p{N}\\p{M}_-]*") && !id.contains("--"), id);
      assertTrue(!id.endsWith("-") && id.equals(Ids.plain(id)), id);
    }
  }
}
