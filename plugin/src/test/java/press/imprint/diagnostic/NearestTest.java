package press.imprint.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("title", "subtitle", "lang", "toc-depth");

  private static void assertNearest(String expected, String word) {
    assertEquals(Optional.of(expected), Nearest.to(word, KNOWN));
  }

  @Test
  void lettersSwappedLeftOutAddedOrChangedAreForgiven() {
    assertNearest("title", "titel");
    assertNearest("title", "titl");
    assertNearest("title", "titlle");
    assertNearest("title", "tytle");
    assertNearest("toc-depth", "toc_detph");
  }

  @Test
  void caseDoesNotCount() {
    assertNearest("lang", "LANG");
  }

  @Test
  void aKnownWordIsNearestToItself() {
    KNOWN.forEach(word -> assertNearest(word, word));
  }

  @Test
  void aSwapIsNearerThanTwoChanges() {
    assertEquals(Optional.of("ab"), Nearest.to("ba", List.of("cc", "ab")));
  }

  @Test
  void whatIsFarFromEverythingHasNoNearest() {
    assertEquals(Optional.empty(), Nearest.to("colour", KNOWN));
    assertEquals(Optional.empty(), Nearest.to("title", List.of()));
  }

  @Test
  void ofTwoAsNearTheFirstIsTaken() {
    assertEquals(Optional.of("rope1"), Nearest.to("rope", List.of("rope1", "rope2")));
  }
}
