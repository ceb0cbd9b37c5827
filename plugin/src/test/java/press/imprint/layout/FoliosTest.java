package press.imprint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoliosTest {
  @Test
  void withoutReferencesTheFirstLayoutStands() {
    assertEquals(Set.of(), new Folios().settle(id -> Optional.empty()));
  }

  @Test
  void aFolioIsSetAgainUntilItIsRight() {
    Folios folios = new Folios();
    assertEquals(2, folios.of("x").orElseThrow().length(), "as long as most");
    assertEquals(Set.of("x"), folios.settle(id -> Optional.of("117")));
    assertEquals(Optional.of("117"), folios.of("x"));
    assertEquals(Set.of("x"), folios.settle(id -> Optional.of("118")));
    assertEquals(Set.of(), folios.settle(id -> Optional.of("118")));
    assertEquals(Optional.of("118"), folios.of("x"));
  }

  @Test
  void aFolioThatNeverSettlesIsNotPrinted() {
    Folios folios = new Folios();
    folios.of("x");
    folios.of("y");
    int layouts = 1;
    while (!folios
        .settle(
            id ->
                Optional.of(id.equals("y") || folios.of("x").equals(Optional.of("9")) ? "10" : "9"))
        .isEmpty()) {
      assertTrue(++layouts < 20, "it ends");
    }
    assertEquals(Optional.empty(), folios.of("x"));
    assertEquals(Optional.of("10"), folios.of("y"));
  }
}
