package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprint.layout.PartPages;

class SheetSavingTest {
  private static PartPages part(int first, int last, int lines) {
    return new PartPages(first, last, "" + last, Optional.of(lines).filter(n -> n >= 0));
  }

  private static String said(PartPages... parts) {
    return SheetSaving.of(List.of(parts)).orElse("");
  }

  @Test
  void aFewLinesBehindAWholeSheetAreTold() {
    assertEquals(
        "page 5 holds 3 lines: cut 3 lines of that part to save a sheet", said(part(1, 5, 3)));
    assertEquals(
        "page 5 holds 1 line: cut 1 line of that part to save a sheet", said(part(1, 5, 1)));
  }

  @Test
  void noSheetIsSavedByAPageWhereTheSheetIsNotTheLastOnes() {
    assertEquals("", said(part(1, 6, 3)));
    assertEquals("", said(part(1, 7, 3)));
    assertEquals("", said(part(1, 8, 3)));
  }

  @Test
  void manyLinesAndPicturesAreNotTold() {
    assertEquals("", said(part(1, 5, 9)));
    assertEquals("", said(part(1, 5, -1)));
    assertEquals("", said(part(1, 4, 30), part(5, 5, 3)));
  }

  @Test
  void anEarlierPartThatEndsOnARectoGivesUpTwoPages() {
    assertEquals(
        "page 3 holds 2 lines: cut 2 lines of that part to save a sheet",
        said(part(1, 3, 2), part(5, 6, 30)));
    assertEquals("", said(part(1, 4, 2), part(5, 6, 30)));
    assertEquals("", said(part(1, 3, 2), part(5, 7, 30)));
  }

  @Test
  void theFewestLinesAreTold() {
    assertEquals(
        "page 9 holds 2 lines: cut 2 lines of that part to save a sheet",
        said(part(1, 3, 4), part(5, 9, 2)));
  }
}
