package press.imprint.booklet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Paper as hands fold it; knows nothing of the arithmetic that chose what is printed where.
 *
 * <p>A sheet is two leaves, left and right of the fold as one looks at its front. It was turned
 * about its short edge between the two passes, so the left half of the back lies behind the right
 * half of the front. Folded with the front outside, the right leaf opens the book and the left leaf
 * closes it, and every further sheet goes between the two.
 */
final class FoldedSignature {
  private final Deque<String> inner = new ArrayDeque<>();
  private final List<String> opening = new ArrayList<>();

  /** Puts a sheet inside those before it. */
  void insert(String frontLeft, String frontRight, String backLeft, String backRight) {
    opening.add(frontRight);
    opening.add(backLeft);
    inner.push(frontLeft);
    inner.push(backRight);
  }

  /** What one reads, leafing from the first page to the last. */
  List<String> read() {
    List<String> pages = new ArrayList<>(opening);
    pages.addAll(inner);
    return pages;
  }
}
