package press.imprint.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where each page is printed: two pages on a side, so that the sheets, printed on both sides, laid
 * on each other, folded and bound, read in order.
 *
 * <p>A back is meant for a sheet that is turned as one turns a leaf: behind the right half of the
 * front lies the left half of the back. Where printers turn it head over foot, every back stands
 * upside down.
 *
 * @param pages how many pages the book has, 1 or more; pads at the end make them a multiple of four
 * @param sizes how many sheets go into each signature, in order; the cover is not among them
 * @param wrapped whether the outermost sheet is a cover around all signatures
 * @param binding the edge at which the book is bound
 * @param turned whether backs are printed upside down
 */
public record Imposition(
    int pages, List<Integer> sizes, boolean wrapped, Binding binding, boolean turned) {
  private static final int PAGES_A_SHEET = 4;

  /** Refuses a book without a page, and signatures that do not hold the pages. */
  public Imposition {
    if (pages < 1) {
      throw new IllegalArgumentException("no signature of " + pages + " pages");
    }
    sizes = List.copyOf(sizes);
    int sheets = sizes.stream().mapToInt(Integer::intValue).sum() + (wrapped ? 1 : 0);
    if (sheets != sheets(pages) || sizes.stream().anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException("signatures of " + sizes + " for " + pages + " pages");
    }
  }

  /** How many sheets so many pages take. */
  static int sheets(int pages) {
    return (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET;
  }

  /** How many pages there are with the pads: the next multiple of four. */
  public int paddedPages() {
    return sheets(pages) * PAGES_A_SHEET;
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

  /** The sheet around all others, where there is one. */
  public List<Sheet> cover() {
    return wrapped ? List.of(sheet(1, paddedPages(), 0)) : List.of();
  }

  /** The signatures in reading order. */
  public List<Signature> signatures() {
    // A cover around one signature is the outermost of its sheets.
    int around = wrapped && sizes.size() == 1 ? 1 : 0;
    List<Signature> signatures = new ArrayList<>();
    int first = wrapped ? 3 : 1;
    for (int size : sizes) {
      int from = first;
      int to = first + size * PAGES_A_SHEET - 1;
      signatures.add(
          new Signature(
              IntStream.range(0, size)
                  .mapToObj(depth -> sheet(from + 2 * depth, to - 2 * depth, depth + around))
                  .toList()));
      first = to + 1;
    }
    return signatures;
  }

  /** All sheets in the order in which they are printed: the cover, then each signature's. */
  public List<Sheet> sheets() {
    return Stream.concat(
            cover().stream(), signatures().stream().flatMap(one -> one.sheets().stream()))
        .toList();
  }

  /**
   * Whether no other sheet is folded around one.
   *
   * @param sheet which
   * @return whether it is the outermost of what it is folded with
   */
  public boolean isOutermost(Sheet sheet) {
    return sheet.depth() == 0;
  }

  /** The sheet whose outer side has a first and a last page. */
  private Sheet sheet(int first, int last, int depth) {
    return new Sheet(side(last, first, false), side(first + 1, last - 1, turned), depth);
  }

  private Side side(int left, int right, boolean upsideDown) {
    return binding == Binding.LEFT
        ? new Side(left, right, upsideDown)
        : new Side(right, left, upsideDown);
  }
}
