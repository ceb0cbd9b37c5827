package press.imprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a part. Where one of them cannot be had without a fault, paragraphs on it and on the
 * two before are tried a line longer and a line shorter, and the best change is kept.
 */
final class Pagination {
  /** A page that costs less has no fault that an eye sees. */
  private static final double FAULT = 100;

  /** What a paragraph costs that is set in another number of lines than is best for it. */
  private static final double CHANGED = 40;

  /** So many rows may be gone through in search of better pages, by those that there are. */
  private static final int PATIENCE = 60;

  private static final int PAGES_BEFORE = 2;

  private final double height;
  private final double leading;
  private Galley galley;
  private List<Span> pages;
  private double cost;

  private Pagination(double height, double leading, Galley galley) {
    this.height = height;
    this.leading = leading;
    this.galley = galley;
    pages = new PageBreaker(height, leading, galley).pages();
    cost = costOf(pages, galley);
  }

  /**
   * Makes up the pages of a part.
   *
   * @param height of the text on a page, in points
   * @param leading of the text, in points
   * @param rows of the part
   */
  static Pagination of(double height, double leading, List<Row> rows) {
    Pagination pagination = new Pagination(height, leading, new Galley(rows));
    pagination.mend();
    return pagination;
  }

  Galley galley() {
    return galley;
  }

  List<Span> pages() {
    return pages;
  }

  private static double costOf(List<Span> pages, Galley galley) {
    double sum = 0;
    for (Span page : pages) {
      sum += page.cost();
    }
    return sum + CHANGED * galley.changed();
  }

  private void mend() {
    Set<Integer> givenUp = new HashSet<>();
    int budget = PATIENCE;
    while (budget > 0) {
      Optional<Span> worst =
          pages.stream()
              .filter(page -> page.cost() >= FAULT && !givenUp.contains(page.from()))
              .max(Comparator.comparingDouble(Span::cost));
      if (worst.isEmpty()) {
        return;
      }
      budget -= tries(worst.get(), givenUp);
    }
  }

  /** Tries to better a page; tells how often the part was made up for it. */
  private int tries(Span bad, Set<Integer> givenUp) {
    int at = pages.indexOf(bad);
    int from = pages.get(Math.max(0, at - PAGES_BEFORE)).from();
    int to = Math.min(galley.size(), bad.to() + 1);
    Optional<Pagination> best = Optional.empty();
    int tried = 0;
    for (Flow flow : flows(from, to)) {
      for (int more : new int[] {1, -1}) {
        Optional<Galley> changed = with(flow, more);
        if (changed.isPresent()) {
          Pagination other = new Pagination(height, leading, changed.get());
          tried++;
          double least = best.map(known -> known.cost).orElse(cost - CHANGED);
          best = other.cost < least ? Optional.of(other) : best;
        }
      }
    }
    if (best.isPresent()) {
      galley = best.get().galley;
      pages = best.get().pages;
      cost = best.get().cost;
    } else {
      givenUp.add(bad.from());
    }
    return Math.max(1, tried);
  }

  private Set<Flow> flows(int from, int to) {
    Set<Flow> flows = new LinkedHashSet<>();
    for (int row = from; row < to; row++) {
      galley.row(row).flow().ifPresent(flows::add);
    }
    return flows;
  }

  /** The galley with a paragraph in one more line, or in one less, than is best for it. */
  private Optional<Galley> with(Flow flow, int more) {
    List<Row> rows = galley.rows();
    int first = 0;
    while (!rows.get(first).flow().equals(Optional.of(flow))) {
      first++;
    }
    int end = first;
    while (end < rows.size() && rows.get(end).flow().equals(Optional.of(flow))) {
      end++;
    }
    int count = flow.lines() + more;
    if (end - first == count) {
      return Optional.empty();
    }
    List<Row> before = rows.subList(0, first);
    List<Row> after = rows.subList(end, rows.size());
    return flow.in(count)
        .map(
            changed -> {
              List<Row> all = new ArrayList<>(before);
              all.addAll(changed);
              all.addAll(after);
              return new Galley(all);
            });
  }
}
