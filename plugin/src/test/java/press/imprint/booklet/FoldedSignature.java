package press.imprint.booklet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Paper as hands fold it; knows nothing of the arithmetic that chose what is printed where.
 *
 * <p>A sheet is two leaves, left and right of the fold as one looks at its front. A printer turns
 * it between its two sides, about the fold's direction or head over foot. Folded with the front
 * outside, one leaf opens the book, the right one if it is bound at the left, and the other closes
 * it; every further sheet goes between the two.
 */
final class FoldedSignature {
  private final Deque<String> inner = new ArrayDeque<>();
  private final List<String> opening = new ArrayList<>();
  private final Binding binding;
  private final boolean headOverFoot;

  FoldedSignature(Binding binding, boolean headOverFoot) {
    this.binding = binding;
    this.headOverFoot = headOverFoot;
  }

  /**
   * Puts a sheet inside those before it; of each side it is given what stands left and right as it
   * lies in the file.
   */
  void insert(List<String> front, List<String> back) {
    // Behind the right half of the front, as the paper is now, seen from behind.
    String behindRight = headOverFoot ? turn(back.get(1)) : back.get(0);
    String behindLeft = headOverFoot ? turn(back.get(0)) : back.get(1);
    boolean left = binding == Binding.LEFT;
    opening.add(front.get(left ? 1 : 0));
    opening.add(left ? behindRight : behindLeft);
    inner.push(front.get(left ? 0 : 1));
    inner.push(left ? behindLeft : behindRight);
  }

  /** What is upside down is read upright once the paper was turned head over foot. */
  static String turn(String page) {
    return page.isEmpty() || page.startsWith("~") ? page.replace("~", "") : "~" + page;
  }

  /** What one reads, leafing from the first page to the last. */
  List<String> read() {
    List<String> pages = new ArrayList<>(opening);
    pages.addAll(inner);
    return pages;
  }
}
