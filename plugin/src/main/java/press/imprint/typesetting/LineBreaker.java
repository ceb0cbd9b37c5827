package press.imprint.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.imprint.typesetting.LineItem.Kind;

/**
 * Finds the breaks that make a paragraph as a whole look best: the total of its lines' demerits is
 * the least possible. After Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines",
 * Software: Practice and Experience 11 (1981), 1119–84. Spaces here stretch and do not shrink.
 */
public final class LineBreaker {
  /** A space may grow by half of its width before a line counts as bad. */
  private static final double STRETCH = 0.5;

  private static final double LINE = 10;
  private static final double BADNESS = 100;
  private static final double WORST = 10_000;
  private static final double TWO_HYPHENS = 30_000;
  private static final double LONE_END = 5_000;
  private static final double OVERFULL = 1e12;

  private final double first;
  private final double measure;
  private final boolean justified;

  /**
   * A breaker for lines of one measure.
   *
   * @param first the width of the first line, in points
   * @param measure the width of every other line, in points
   * @param justified whether the lines are to be stretched to the measure
   */
  public LineBreaker(double first, double measure, boolean justified) {
    this.first = first;
    this.measure = measure;
    this.justified = justified;
  }

  /** A place where a line may end, and the best way to have come there. */
  private static final class Candidate {
    private final int item;
    private final double before;
    private final double after;
    private final double spaceBefore;
    private final double spaceAfter;
    private double demerits = Double.POSITIVE_INFINITY;
    private Candidate previous;

    /** Sums of widths and of spaces up to the item, and up to the first box behind it. */
    Candidate(int item, double before, double spaceBefore, double after, double spaceAfter) {
      this.item = item;
      this.before = before;
      this.spaceBefore = spaceBefore;
      this.after = after;
      this.spaceAfter = spaceAfter;
    }
  }

  /**
   * Chooses the breaks.
   *
   * @param items the paragraph; its last item is an {@link Kind#END}
   * @return the places of the items at which lines end, the last excepted, in order
   */
  public List<Integer> breaks(List<LineItem> items) {
    List<Candidate> candidates = candidates(items);
    Candidate start = candidates.get(0);
    start.demerits = 0;
    int oldest = 0;
    for (int i = 1; i < candidates.size(); i++) {
      Candidate end = candidates.get(i);
      LineItem item = items.get(end.item);
      oldest = reach(candidates, oldest, i, items);
      if (item.kind() == Kind.END) {
        oldest = i;
      }
    }
    return trace(candidates.get(candidates.size() - 1));
  }

  private static List<Candidate> candidates(List<LineItem> items) {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(-1, 0, 0, 0, 0));
    double width = 0;
    double spaces = 0;
    for (int i = 0; i < items.size(); i++) {
      LineItem item = items.get(i);
      boolean space = item.kind() == Kind.SPACE || item.kind() == Kind.TIE;
      double wide = item.kind() == Kind.BOX || space ? item.width() : 0;
      double stretch = space ? item.width() : 0;
      if (item.breakable()) {
        candidates.add(new Candidate(i, width, spaces, width + wide, spaces + stretch));
      }
      width += wide;
      spaces += stretch;
    }
    return candidates;
  }

  /**
   * Finds the best line that ends at a candidate; returns the oldest start that is still in reach.
   */
  private int reach(List<Candidate> candidates, int oldest, int endAt, List<LineItem> items) {
    Candidate end = candidates.get(endAt);
    LineItem item = items.get(end.item);
    int newOldest = oldest;
    for (int i = endAt - 1; i >= oldest; i--) {
      Candidate start = candidates.get(i);
      if (start.demerits == Double.POSITIVE_INFINITY) {
        continue;
      }
      double room = start.item < 0 ? first : measure;
      double hyphen = item.kind() == Kind.HYPHEN ? item.width() : 0;
      double natural = end.before - start.after + hyphen;
      boolean fits = natural <= room;
      if (!fits && end.demerits < OVERFULL) {
        newOldest = i;
        break;
      }
      double line = fits ? demerits(start, end, room - natural, items) : OVERFULL + natural;
      if (start.demerits + line < end.demerits) {
        end.demerits = start.demerits + line;
        end.previous = start;
      }
    }
    return newOldest;
  }

  private double demerits(Candidate start, Candidate end, double slack, List<LineItem> items) {
    LineItem item = items.get(end.item);
    double stretch = (end.spaceBefore - start.spaceAfter) * STRETCH;
    boolean last = item.kind() == Kind.END;
    double badness;
    if (last && justified) {
      badness = 0;
    } else if (justified) {
      double ratio = stretch > 0 ? slack / stretch : Double.POSITIVE_INFINITY;
      badness = Math.min(WORST, BADNESS * ratio * ratio * ratio) + slack / 1000;
    } else {
      double ratio = slack / measure;
      badness = BADNESS * ratio * ratio;
    }
    double line = LINE + badness + item.penalty();
    double total = line * line;
    boolean afterHyphen = start.item >= 0 && items.get(start.item).kind() == Kind.HYPHEN;
    if (afterHyphen && item.kind() == Kind.HYPHEN) {
      total += TWO_HYPHENS;
    }
    if (last && afterHyphen) {
      total += LONE_END;
    }
    return total;
  }

  private static List<Integer> trace(Candidate last) {
    List<Integer> breaks = new ArrayList<>();
    for (Candidate at = last.previous; at != null && at.item >= 0; at = at.previous) {
      breaks.add(at.item);
    }
    Collections.reverse(breaks);
    return breaks;
  }
}
