package press.imprint.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.imprint.typesetting.LineItem.Kind;

/**
 * Finds the breaks that make a paragraph as a whole look best: the total of its lines' demerits is
 * the least possible. After Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines",
 * Software: Practice and Experience 11 (1981), 1119–84; that letters may be widened is weighed with
 * the rest, as Hàn Thế Thành does in pdfTeX.
 */
final class LineBreaker {
  /** A space may grow by this share of its width before a line counts as bad. */
  private static final double STRETCH = 0.5;

  /** A space may lose this share of its width, and no more. */
  private static final double SHRINK = 0.3;

  private static final double LINE = 10;
  private static final double BADNESS = 100;
  private static final double WORST = 10_000;
  private static final double UNLIKE_NEIGHBOURS = 10_000;
  private static final double TWO_HYPHENS = 30_000;
  private static final double THREE_HYPHENS = 1e8;
  private static final double LONE_END = 50_000;
  private static final double OVERFULL = 1e12;

  /** A last line shorter than this share of the measure looks like a mistake. */
  private static final double SHORT_END = 0.1;

  /** Lines are tight, decent, loose or very loose. */
  private static final int CLASSES = 4;

  /** How many lines before have ended in a hyphen: none, one, two or more. */
  private static final int HYPHENS = 3;

  /** What is known of the line before, and of those before it. */
  private static final int STATES = CLASSES * HYPHENS;

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
  LineBreaker(double first, double measure, boolean justified) {
    this.first = first;
    this.measure = measure;
    this.justified = justified;
  }

  /** Widths summed up from the beginning of the paragraph. */
  private record Sums(double letters, double spaces) {}

  /** A place where a line may end, and the best ways to have come there. */
  private static final class Candidate {
    private final int item;
    private final boolean hyphen;
    private final Sums before;
    private final Sums after;
    private final double right;
    private double left;
    private final double[] demerits;
    private final Candidate[] previous;
    private final int[] previousState;

    Candidate(int item, boolean hyphen, Sums before, Sums after, double right, int states) {
      this.item = item;
      this.hyphen = hyphen;
      this.before = before;
      this.after = after;
      this.right = right;
      demerits = new double[states];
      previous = new Candidate[states];
      previousState = new int[states];
      Arrays.fill(demerits, Double.POSITIVE_INFINITY);
    }

    boolean reached() {
      for (double sum : demerits) {
        if (sum < Double.POSITIVE_INFINITY) {
          return true;
        }
      }
      return false;
    }

    /** The best state from one on. */
    int best(int from) {
      int best = from;
      for (int i = from + 1; i < demerits.length; i++) {
        best = demerits[i] < demerits[best] ? i : best;
      }
      return best;
    }
  }

  /** A line between two candidates: what it costs and how loose it is. */
  private record Line(double cost, int looseness) {}

  /**
   * Chooses the breaks.
   *
   * @param items the paragraph; its last item is an {@link Kind#END}
   * @return the places of the items at which lines end, the last excepted, in order
   */
  List<Integer> breaks(List<LineItem> items) {
    Candidate last = last(items, STATES);
    return trace(last, last.best(0));
  }

  /**
   * Chooses the breaks that make a wanted number of lines.
   *
   * @param items the paragraph; its last item is an {@link Kind#END}
   * @param count of the lines
   * @return the places of the items at which lines end, the last excepted; nothing where there are
   *     none that make so many without running into the margin
   */
  Optional<List<Integer>> breaks(List<LineItem> items, int count) {
    Candidate last = last(items, STATES * (count + 1));
    int best = last.best(STATES * count);
    return last.demerits[best] < OVERFULL ? Optional.of(trace(last, best)) : Optional.empty();
  }

  /** The end of the paragraph, and the best ways to have come there. */
  private Candidate last(List<LineItem> items, int states) {
    List<Candidate> candidates = candidates(items, states);
    candidates.get(0).demerits[1] = 0;
    int oldest = 0;
    for (int i = 1; i < candidates.size(); i++) {
      oldest = reach(candidates, oldest, i, items);
    }
    return candidates.get(candidates.size() - 1);
  }

  private static List<Candidate> candidates(List<LineItem> items, int states) {
    List<Candidate> candidates = new ArrayList<>();
    Sums sums = new Sums(0, 0);
    candidates.add(new Candidate(-1, false, sums, sums, 0, states));
    double right = 0;
    boolean begins = true;
    for (int i = 0; i < items.size(); i++) {
      LineItem item = items.get(i);
      Sums before = sums;
      if (item.kind() == Kind.BOX) {
        sums = new Sums(sums.letters() + item.width(), sums.spaces());
        right = item.right();
        if (begins) {
          candidates.get(candidates.size() - 1).left = item.left();
        }
        begins = false;
      } else if (item.space()) {
        sums = new Sums(sums.letters(), sums.spaces() + item.width());
      }
      if (item.breakable()) {
        boolean hyphen = item.kind() == Kind.HYPHEN;
        double end = hyphen ? item.right() : right;
        candidates.add(new Candidate(i, hyphen, before, sums, end, states));
        begins = true;
      }
    }
    return candidates;
  }

  /**
   * Finds the best lines that end at a candidate; returns the oldest start that is still in reach.
   */
  private int reach(List<Candidate> candidates, int oldest, int endAt, List<LineItem> items) {
    Candidate end = candidates.get(endAt);
    LineItem item = items.get(end.item);
    boolean reached = false;
    for (int i = endAt - 1; i >= oldest; i--) {
      Candidate start = candidates.get(i);
      if (!start.reached()) {
        continue;
      }
      Line line = line(start, end, item);
      if (line.cost() >= OVERFULL && reached) {
        return end.hyphen ? oldest : i;
      }
      take(start, end, line, item.kind() == Kind.END);
      reached = true;
    }
    return oldest;
  }

  private Line line(Candidate start, Candidate end, LineItem item) {
    double hyphen = end.hyphen ? item.width() : 0;
    double letters = end.before.letters() - start.after.letters() + hyphen;
    double spaces = end.before.spaces() - start.after.spaces();
    double width = start.item < 0 ? first : measure;
    boolean last = item.kind() == Kind.END;
    if (!justified) {
      return ragged(width, letters + spaces, item);
    }
    double room = width + start.left + end.right;
    if (last && letters + spaces <= room) {
      double penalty = letters + spaces < SHORT_END * measure ? LONE_END : 0;
      return new Line(LINE * LINE + penalty, 1);
    }
    Spacing spacing = Spacing.of(letters, spaces, room);
    double tight = (1 - spacing.spaces()) / SHRINK;
    double over = letters * (1 + spacing.expansion()) + spaces * (1 - SHRINK) - room;
    if (over > 0.001) {
      return new Line(OVERFULL + over, 0);
    }
    double ratio = tight > 0 ? tight : (spacing.spaces() - 1) / STRETCH;
    double badness = Math.min(WORST, BADNESS * ratio * ratio * ratio);
    if (spaces <= 0) {
      badness = Math.min(WORST, 10 * (room - letters));
    }
    double sum = LINE + badness + item.penalty();
    int looseness = tight > 0.5 ? 0 : tight > 0 || ratio < 0.5 ? 1 : ratio < 1 ? 2 : 3;
    return new Line(sum * sum, looseness);
  }

  private Line ragged(double room, double width, LineItem item) {
    if (width > room) {
      return new Line(OVERFULL + width, 1);
    }
    double ratio = item.kind() == Kind.END ? 0 : (room - width) / measure;
    double sum = LINE + BADNESS * ratio * ratio + item.penalty();
    return new Line(sum * sum, 1);
  }

  private static void take(Candidate start, Candidate end, Line line, boolean last) {
    boolean counted = start.demerits.length > STATES;
    int states = counted ? start.demerits.length - STATES : STATES;
    for (int state = 0; state < states; state++) {
      if (start.demerits[state] == Double.POSITIVE_INFINITY) {
        continue;
      }
      int hyphens = state % STATES / CLASSES;
      double sum = start.demerits[state] + line.cost();
      if (Math.abs(state % CLASSES - line.looseness()) > 1) {
        sum += UNLIKE_NEIGHBOURS;
      }
      if (end.hyphen && hyphens > 0) {
        sum += hyphens == 1 ? TWO_HYPHENS : THREE_HYPHENS;
      }
      if (last && hyphens > 0) {
        sum += LONE_END;
      }
      int next = end.hyphen ? Math.min(hyphens + 1, HYPHENS - 1) : 0;
      int lines = counted ? state / STATES + 1 : 0;
      int into = lines * STATES + next * CLASSES + line.looseness();
      if (sum < end.demerits[into]) {
        end.demerits[into] = sum;
        end.previous[into] = start;
        end.previousState[into] = state;
      }
    }
  }

  private static List<Integer> trace(Candidate last, int best) {
    List<Integer> breaks = new ArrayList<>();
    Candidate at = last;
    int state = best;
    while (at.previous[state] != null) {
      Candidate before = at.previous[state];
      state = at.previousState[state];
      at = before;
      if (at.item >= 0) {
        breaks.add(at.item);
      }
    }
    Collections.reverse(breaks);
    return breaks;
  }
}
