package press.imprint.booklet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sheets that are folded together, one within the other.
 *
 * <p>Eight pages take two sheets, the outer one first:
 *
 * <pre>
 * sheet 1   front 8 | 1   back 2 | 7
 * sheet 2   front 6 | 3   back 4 | 5
 * </pre>
 *
 * @param sheets the sheets, the outermost first
 */
public record Signature(List<Sheet> sheets) {
  /** Twenty sheets of office paper are what a desk stapler goes through, and a fold bears. */
  private static final double STAPLED = 2;

  /** Eight sheets of office paper: signatures that are sewn are folded thinner. */
  private static final double SEWN = 0.8;

  /** The thickness of office paper of 80 g/m², in millimetres. */
  private static final double OFFICE_PAPER = 0.1;

  /** Keeps a copy. */
  public Signature {
    sheets = List.copyOf(sheets);
  }

  /** How many sheets of a paper, its thickness in millimetres, make a thickness. */
  private static int fit(double thickness, double paper) {
    return Math.max(1, (int) (thickness / paper + 1e-6));
  }

  /**
   * How many sheets go into each signature, so that no fold is too thick and no more pages are
   * blank than a single sheet must have: one signature where a stapler goes through it, else as few
   * as can be sewn, the thicker ones first and none thinner than another by more than a sheet.
   *
   * @param sheets how many sheets there are, 0 or more
   * @param paper the thickness of one sheet in millimetres, if it is told
   * @return how many in each
   */
  static List<Integer> sizes(int sheets, Optional<Double> paper) {
    double thickness = paper.orElse(OFFICE_PAPER);
    boolean stapled = sheets <= fit(STAPLED, thickness);
    return even(sheets, fit(stapled ? STAPLED : SEWN, thickness));
  }

  /**
   * As few signatures as a number of sheets needs, each as thick as any other or by one sheet.
   *
   * @param sheets how many sheets there are, 0 or more
   * @param most how many are folded together at most, 1 or more
   * @return how many in each
   */
  static List<Integer> even(int sheets, int most) {
    int signatures = parts(sheets, most);
    return IntStream.range(0, signatures).mapToObj(i -> parts(sheets - i, signatures)).toList();
  }

  /** A quotient, rounded up. */
  private static int parts(int whole, int each) {
    return (whole + each - 1) / each;
  }

  /**
   * How many sheets go into each signature where their number is given: the last has what is left.
   *
   * @param sheets how many sheets there are, 0 or more
   * @param each how many are folded together, 1 or more
   * @return how many in each
   */
  static List<Integer> sizes(int sheets, int each) {
    List<Integer> sizes = new ArrayList<>(Collections.nCopies(sheets / each, each));
    if (sheets % each > 0) {
      sizes.add(sheets % each);
    }
    return sizes;
  }
}
