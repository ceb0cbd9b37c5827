package press.imprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.layout.PageBreaker.Border;

/**
 * The pages of a part. Where one of them cannot be had without a fault, paragraphs on it and on the
 * two before are tried a line longer and a line shorter, and the best change is kept. Only the
 * pages around it are made up again for a trial.
 */
final class Pagination {
  /** A page that costs less has no fault that an eye sees. */
  private static final double FAULT = 100;

  /** What a paragraph costs that is set in another number of lines than is best for it. */
  private static final double CHANGED = 40;

  /** So many trials are made for a page. */
  private static final int TRIALS = 24;

  private static final int PAGES_BEFORE = 2;
  private static final int PAGES_BEHIND = 5;

  private final double height;
  private final double leading;
  private final Set<Integer> givenUp = new HashSet<>();
  private Galley galley;
  private List<Span> pages;

  private Pagination(double height, double leading, Galley galley) {
    this.height = height;
    this.leading = leading;
    this.galley = galley;
    pages = new PageBreaker(height, leading, galley).pages();
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

  private void mend() {
    Optional<Span> worst = worst();
    while (worst.isPresent()) {
      int at = pages.indexOf(worst.get());
      Optional<Change> change = new Window(at).best();
      if (change.isPresent()) {
        galley = change.get().galley();
        pages = change.get().pages();
      } else {
        givenUp.add(worst.get().from());
      }
      worst = worst();
    }
  }

  private Optional<Span> worst() {
    return pages.stream()
        .filter(page -> page.cost() >= FAULT && !givenUp.contains(page.from()))
        .max(Comparator.comparingDouble(Span::cost));
  }

  /** Other pages, and what they cost less than those before. */
  private record Change(Galley galley, List<Span> pages, double gain) {}

  /** A page and those around it. */
  private final class Window {
    private final int first;
    private final int end;
    private final double cost;

    Window(int at) {
      first = Math.max(0, at - PAGES_BEFORE);
      end = Math.min(pages.size(), at + 1 + PAGES_BEHIND);
      cost = pages.subList(first, end).stream().mapToDouble(Span::cost).sum();
    }

    /** The change that gains most. */
    Optional<Change> best() {
      Optional<Change> best = Optional.empty();
      int tried = 0;
      for (Flow flow : flows()) {
        for (int more = 1; more >= -1 && tried < TRIALS; more--) {
          Optional<Change> change = with(flow, flow.lines() + more);
          if (change.isPresent()) {
            tried++;
            double most = best.map(Change::gain).orElse(0.0);
            best = change.get().gain() > most ? change : best;
          }
        }
      }
      return best;
    }

    /** The paragraphs of the page and of those before it, the nearest first. */
    private List<Flow> flows() {
      Set<Flow> flows = new LinkedHashSet<>();
      int last = Math.min(galley.size(), pages.get(Math.min(end, first + 3) - 1).to() + 1);
      for (int row = last - 1; row >= pages.get(first).from(); row--) {
        galley.row(row).flow().ifPresent(flows::add);
      }
      return List.copyOf(flows);
    }

    /** The pages with a paragraph in another number of lines. */
    private Optional<Change> with(Flow flow, int count) {
      List<Row> rows = galley.rows();
      int from = pages.get(first).from();
      while (!isOf(rows.get(from), flow)) {
        from++;
      }
      while (from > 0 && isOf(rows.get(from - 1), flow)) {
        from--;
      }
      int to = from;
      while (to < rows.size() && isOf(rows.get(to), flow)) {
        to++;
      }
      boolean begun = from < pages.get(first).from();
      Optional<List<Row>> lines = begun || to - from == count ? Optional.empty() : flow.in(count);
      int start = from;
      int stop = to;
      return lines.flatMap(found -> with(found, start, stop, flow.lines()));
    }

    private Optional<Change> with(List<Row> lines, int from, int to, int usual) {
      List<Row> rows = new ArrayList<>(galley.rows().subList(0, from));
      rows.add(lines.get(0).inPlaceOf(galley.row(from)));
      rows.addAll(lines.subList(1, lines.size()));
      rows.addAll(galley.rows().subList(to, galley.size()));
      Galley other = new Galley(rows);
      int more = lines.size() - (to - from);
      boolean toTheEnd = end == pages.size();
      Optional<Border> border = toTheEnd ? Optional.empty() : Optional.of(borderBefore(end));
      int target = toTheEnd ? other.size() : pages.get(end).from() + more;
      double was = to - from == usual ? 0 : CHANGED;
      double is = lines.size() == usual ? 0 : CHANGED;
      return new PageBreaker(height, leading, other)
          .pages(borderBefore(first), target, border)
          .map(
              found -> {
                double sum = found.stream().mapToDouble(Span::cost).sum();
                return new Change(other, spliced(found, more), cost + was - sum - is);
              });
    }

    private List<Span> spliced(List<Span> found, int more) {
      List<Span> all = new ArrayList<>(pages.subList(0, first));
      all.addAll(found);
      for (Span page : pages.subList(end, pages.size())) {
        all.add(page.moved(more));
      }
      return all;
    }
  }

  private static boolean isOf(Row row, Flow flow) {
    return row.flow().filter(own -> own == flow).isPresent();
  }

  private Border borderBefore(int page) {
    if (page == 0) {
      return Border.BEGIN;
    }
    Span before = pages.get(page - 1);
    return new Border(before.to(), before.noteTo(), page % 2 == 1, before.lack());
  }
}
