package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImpositionTest {
  static IntStream oneToTwoHundred() {
    return IntStream.rangeClosed(1, 200);
  }

  /** Every way of folding so many pages: the automatic one and signatures of 1 to 10 sheets. */
  private static Stream<Imposition> impositions(int pages) {
    return Stream.of(false, true)
        .flatMap(
            wrapped ->
                sizes(Imposition.sheets(pages) - (wrapped ? 1 : 0))
                    .flatMap(
                        sizes ->
                            Stream.of(Binding.values())
                                .flatMap(
                                    binding ->
                                        Stream.of(false, true)
                                            .map(
                                                turned ->
                                                    new Imposition(
                                                        pages, sizes, wrapped, binding, turned)))));
  }

  private static Stream<List<Integer>> sizes(int sheets) {
    return Stream.concat(
        Stream.of(Signature.sizes(sheets, Optional.empty())),
        IntStream.rangeClosed(1, 10).mapToObj(each -> Signature.sizes(sheets, each)));
  }

  @ParameterizedTest
  @MethodSource("oneToTwoHundred")
  void foldedSheetsReadFromTheFirstPageToTheLastTheRightWayUp(int pages) {
    List<String> numbers =
        IntStream.rangeClosed(1, 4 * Imposition.sheets(pages)).mapToObj(Integer::toString).toList();
    impositions(pages)
        .forEach(imposition -> assertEquals(numbers, folded(imposition), imposition::toString));
  }

  /** Folds each signature, lays them on each other and puts the cover around them. */
  private static List<String> folded(Imposition imposition) {
    List<String> text = new ArrayList<>();
    for (Signature signature : imposition.signatures()) {
      text.addAll(folded(imposition, signature.sheets()));
    }
    List<String> cover = folded(imposition, imposition.cover());
    text.addAll(0, cover.subList(0, cover.size() / 2));
    text.addAll(cover.subList(cover.size() / 2, cover.size()));
    return text;
  }

  private static List<String> folded(Imposition imposition, List<Sheet> sheets) {
    FoldedSignature paper = new FoldedSignature(imposition.binding(), imposition.turned());
    sheets.forEach(sheet -> paper.insert(printed(sheet.front()), printed(sheet.back())));
    return paper.read();
  }

  private static List<String> printed(Side side) {
    return side.printed().stream()
        .map(page -> side.turned() ? FoldedSignature.turn("" + page) : "" + page)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("oneToTwoHundred")
  void padsAreFewerThanFourAndStandAtTheEnd(int pages) {
    impositions(pages)
        .forEach(
            imposition -> {
              assertTrue(imposition.paddedPages() - pages < 4);
              assertEquals(imposition.paddedPages(), 4 * imposition.sheets().size());
              IntStream.rangeClosed(1, imposition.paddedPages())
                  .forEach(page -> assertEquals(page > pages, imposition.isPad(page)));
            });
  }

  @Test
  void eightPagesTakeTwoSheets() {
    assertEquals(
        List.of(
            new Sheet(new Side(8, 1, false), new Side(2, 7, false), 0),
            new Sheet(new Side(6, 3, false), new Side(4, 5, false), 1)),
        new Imposition(8, List.of(2), false, Binding.LEFT, false).sheets());
  }

  @Test
  void aSheetLiesWithinThoseOfItsOwnSignatureAndWithinACoverAroundOne() {
    assertEquals(List.of(0, 1, 2, 0, 1), depths(20, List.of(3, 2), false));
    assertEquals(List.of(0, 0, 1, 0, 1), depths(20, List.of(2, 2), true));
    assertEquals(List.of(0, 1, 2, 3, 4), depths(20, List.of(4), true));
  }

  private static List<Integer> depths(int pages, List<Integer> sizes, boolean wrapped) {
    return new Imposition(pages, sizes, wrapped, Binding.LEFT, false)
        .sheets().stream().map(Sheet::depth).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // sheets, paper in mm, signatures
    "1, , 1",
    "20, , 20",
    "21, , '7, 7, 7'",
    "25, , '7, 6, 6, 6'",
    "40, 0.05, 40",
    "10, 0.2, 10",
    "11, 0.2, '4, 4, 3'",
    "3, 1, '1, 1, 1'",
  })
  void signaturesAreAsThickAsAStaplerTakesOrElseThinEnoughToSew(
      int sheets, Double paper, String sizes) {
    assertEquals("[" + sizes + "]", Signature.sizes(sheets, Optional.ofNullable(paper)).toString());
  }

  @Test
  void aNumberOfSheetsThatIsGivenIsKeptAndTheLastSignatureHasTheRest() {
    assertEquals(List.of(4, 4, 1), Signature.sizes(9, 4));
    assertEquals(List.of(4, 4), Signature.sizes(8, 4));
    assertEquals(List.of(3), Signature.sizes(3, 10));
    assertEquals(List.of(), Signature.sizes(0, 10));
  }

  @Test
  void creepGrowsInwardByThePaperOfEachSheetAround() {
    Imposition imposition = new Imposition(20, List.of(3, 2), false, Binding.LEFT, false);
    assertEquals(
        List.of(0.0, 0.1, 0.2, 0.0, 0.1),
        imposition.sheets().stream().map(new Creep(0.1)::shift).toList());
  }

  @Test
  void aBookWithoutPagesIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Imposition(0, List.of(), false, Binding.LEFT, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Imposition(9, List.of(2), false, Binding.LEFT, false));
  }
}
