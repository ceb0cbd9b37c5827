package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImpositionTest {
  static IntStream oneToHundred() {
    return IntStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("oneToHundred")
  void foldedSheetsReadFromTheFirstPageToTheLast(int pages) {
    Imposition imposition = new Imposition(pages);
    FoldedSignature signature = new FoldedSignature();
    imposition
        .sheets()
        .forEach(
            sheet ->
                signature.insert(
                    "" + sheet.front().left(),
                    "" + sheet.front().right(),
                    "" + sheet.back().left(),
                    "" + sheet.back().right()));
    List<String> numbers =
        IntStream.rangeClosed(1, imposition.paddedPages()).mapToObj(Integer::toString).toList();
    assertEquals(numbers, signature.read());
  }

  @ParameterizedTest
  @MethodSource("oneToHundred")
  void padsAreFewerThanFourAndStandAtTheEnd(int pages) {
    Imposition imposition = new Imposition(pages);
    assertEquals(0, imposition.paddedPages() % 4);
    assertTrue(imposition.paddedPages() - pages < 4);
    assertEquals(imposition.paddedPages(), 4 * imposition.sheets().size());
    IntStream.rangeClosed(1, imposition.paddedPages())
        .forEach(page -> assertEquals(page > pages, imposition.isPad(page)));
  }

  @Test
  void eightPagesTakeTwoSheets() {
    assertEquals(
        List.of(
            new Imposition.Sheet(new Imposition.Side(8, 1), new Imposition.Side(2, 7)),
            new Imposition.Sheet(new Imposition.Side(6, 3), new Imposition.Side(4, 5))),
        new Imposition(8).sheets());
  }

  @Test
  void aBookWithoutPagesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Imposition(0));
  }
}
