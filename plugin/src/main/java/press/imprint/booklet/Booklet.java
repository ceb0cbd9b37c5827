package press.imprint.booklet;

import java.util.List;

/**
 * What came of an imposition.
 *
 * @param paper the sheet as it lies
 * @param sheets how many sheets it takes, the cover among them, without one of instructions
 * @param signatures how many sheets are folded into each signature, the cover not among them
 * @param wrapped whether one more sheet goes around all signatures, as a cover
 * @param blanks how many pages at the end are blank
 * @param scale the size of the pages, 1 for their own
 * @param warnings what will not be as it was wanted
 */
public record Booklet(
    SheetSize paper,
    int sheets,
    List<Integer> signatures,
    boolean wrapped,
    int blanks,
    double scale,
    List<String> warnings) {
  /** Keeps copies. */
  public Booklet {
    signatures = List.copyOf(signatures);
    warnings = List.copyOf(warnings);
  }

  /** Whether staples go through all of it at once. */
  public boolean isStapled() {
    return signatures.size() < 2;
  }
}
