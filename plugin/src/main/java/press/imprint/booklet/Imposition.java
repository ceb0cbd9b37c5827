package press.imprint.booklet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each page of a saddle-stitched signature is printed: two pages on a side, so that the
 * sheets, printed on both sides, laid on each other, folded and stitched, read in order.
 *
 * <p>Eight pages take two sheets, the outer one first:
 *
 * <pre>
 * sheet 1   front 8 | 1   back 2 | 7
 * sheet 2   front 6 | 3   back 4 | 5
 * </pre>
 *
 * <p>The back is meant for a sheet that is turned about its short edge, as one turns a leaf: behind
 * the right half of the front lies the left half of the back.
 *
 * @param pages how many pages the book has, 1 or more; pads at the end make them a multiple of four
 */
public record Imposition(int pages) {
  private static final int PAGES_A_SHEET = 4;

  /** Refuses a book without a page. */
  public Imposition {
    if (pages < 1) {
      throw new IllegalArgumentException("no signature of " + pages + " pages");
    }
  }

  /** How many pages there are with the pads: the next multiple of four. */
  public int paddedPages() {
    return sheetCount() * PAGES_A_SHEET;
  }

  /** How many sheets of paper the signature takes. */
  public int sheetCount() {
    return (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET;
  }

  /**
   * Whether nothing is printed on a page.
   *
   * @param page from 1 to {@link #paddedPages}
   * @return whether it is one of the pads
   */
  public boolean isPad(int page) {
    return page > pages;
  }

  /** The sheets, the outermost first. */
  public List<Sheet> sheets() {
    return IntStream.range(0, sheetCount()).mapToObj(this::sheet).toList();
  }

  private Sheet sheet(int outer) {
    int first = 2 * outer + 1;
    int last = paddedPages() - 2 * outer;
    return new Sheet(new Side(last, first), new Side(first + 1, last - 1));
  }

  /**
   * One sheet of paper, printed on both sides.
   *
   * @param front the side that lies outside when the sheet is folded
   * @param back the side that lies inside
   */
  public record Sheet(Side front, Side back) {
    /** Its sides in the order in which they are printed. */
    public List<Side> sides() {
      return List.of(front, back);
    }
  }

  /**
   * One side of a sheet.
   *
   * @param left the page on its left half, from 1, pads counted
   * @param right the page on its right half, from 1, pads counted
   */
  public record Side(int left, int right) {}
}
