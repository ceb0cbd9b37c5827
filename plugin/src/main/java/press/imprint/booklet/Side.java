package press.imprint.booklet;

import java.util.List;

/**
 * What stands on one side of a sheet, left and right of the fold, as one looks at it with its pages
 * upright.
 *
 * @param left the page on its left half, from 1, pads counted
 * @param right the page on its right half, from 1, pads counted
 * @param turned whether the whole side is printed upside down, for a sheet that is turned head over
 *     foot between its two sides
 */
public record Side(int left, int right, boolean turned) {
  /** Its two pages from left to right, whichever way up they are printed. */
  public List<Integer> printed() {
    return turned ? List.of(right, left) : List.of(left, right);
  }
}
