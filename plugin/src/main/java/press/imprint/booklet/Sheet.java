package press.imprint.booklet;

import java.util.List;

/**
 * One sheet of paper, printed on both sides and folded once.
 *
 * @param front the side that lies outside when the sheet is folded
 * @param back the side that lies inside
 * @param depth how many sheets it lies within, 0 for an outermost one
 */
public record Sheet(Side front, Side back, int depth) {
  /** Its sides in the order in which they are printed. */
  public List<Side> sides() {
    return List.of(front, back);
  }
}
