package press.imprint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the breaks that make the pages of a part as a whole look best, as Plass describes for
 * documents with notes ("Optimal Pagination Techniques for Automatic Typesetting Systems", Stanford
 * 1981): of all ways to come to a break the cheapest are remembered, with the notes that are left
 * over, the side of the page and where it ends.
 *
 * <p>A note begins on the page on which it is called; what finds no room there goes on on the next,
 * above the notes of that page.
 */
final class PageBreaker {
  /** Above the notes: the space, the stroke, the space below it. */
  static final double ABOVE_NOTES = 9.5;

  private static final double SPLIT_NOTE = 3_000;
  private static final double UNLEVEL = 900;
  private static final double FEW_LINES = 9_000;
  private static final double OVERFULL = 1e9;

  /** A part does not end on a page of fewer lines, its notes' among them. */
  private static final int LEAST_LINES = 5;

  /** So many lines of a note stand together at least. */
  private static final int NOTE_LINES = 2;

  /** So many ways to come to a break are remembered. */
  private static final int REMEMBERED = 6;

  private static final double SAME = 1;

  private final double height;
  private final double leading;
  private final Galley galley;
  private final List<List<State>> states = new ArrayList<>();
  private int begin;
  private int finish;

  /** A way to have come to a break: the pages before it. */
  private record State(
      int row,
      int note,
      boolean verso,
      double lack,
      double cost,
      Optional<Step> step,
      boolean faces) {}

  /** A page, and the state in which it was begun. */
  private record Step(State from, Span span) {}

  /**
   * A breaker.
   *
   * @param height of the text on a page, in points
   * @param leading of the text, in points
   */
  PageBreaker(double height, double leading, Galley galley) {
    this.height = height;
    this.leading = leading;
    this.galley = galley;
  }

  /**
   * Where pages begin or end.
   *
   * @param row the first row behind it
   * @param note the first row of notes behind it
   * @param verso whether the page behind it is a left-hand one
   * @param lack by how much the page before it ends above the foot, in points
   */
  record Border(int row, int note, boolean verso, double lack) {
    /** Where a part begins. */
    static final Border BEGIN = new Border(0, 0, false, 0);
  }

  /** All pages, the first of them a recto. */
  List<Span> pages() {
    return pages(Border.BEGIN, galley.size(), Optional.empty()).orElseThrow();
  }

  /**
   * The pages from one border on.
   *
   * @param from the border
   * @param to the first row behind the last page
   * @param end how the last page must end; where nothing is said all notes must stand
   * @return the pages; nothing where none end as they must
   */
  Optional<List<Span>> pages(Border from, int to, Optional<Border> end) {
    begin = from.row();
    finish = to;
    states.clear();
    for (int i = begin; i <= finish; i++) {
      states.add(new ArrayList<>());
    }
    states
        .get(0)
        .add(
            new State(
                begin, from.note(), from.verso(), from.lack(), 0, Optional.empty(), begin > 0));
    Optional<State> best = Optional.empty();
    for (int row = begin; row <= finish; row++) {
      List<State> here = states.get(row - begin);
      for (int i = 0; i < here.size(); i++) {
        State state = here.get(i);
        boolean notesAreLeft = end.isEmpty() && state.note() < galley.calledBefore(finish);
        if (row < finish || notesAreLeft) {
          from(state);
        } else if (end.map(border -> ends(state, border)).orElse(true)) {
          best = best.filter(known -> known.cost() <= state.cost()).or(() -> Optional.of(state));
        }
      }
      if (row < finish) {
        here.clear();
      }
    }
    return best.map(PageBreaker::trace);
  }

  private static boolean ends(State state, Border border) {
    return state.note() == border.note()
        && state.verso() == border.verso()
        && Math.abs(state.lack() - border.lack()) < SAME;
  }

  private static List<Span> trace(State last) {
    List<Span> spans = new ArrayList<>();
    Optional<State> at = Optional.of(last);
    while (at.isPresent()) {
      at.get().step().ifPresent(step -> spans.add(step.span()));
      at = at.get().step().map(Step::from);
    }
    Collections.reverse(spans);
    return spans;
  }

  /** All pages that can follow a state. */
  private void from(State state) {
    int start = state.row();
    if (start < galley.size() && state.verso() && galley.row(start).before().recto()) {
      int called = galley.calledBefore(start);
      if (state.note() == called) {
        take(state, span(new Shape(start, start, called, called), 0, 0, 0));
        return;
      }
    }
    boolean found = false;
    if (state.note() < galley.calledBefore(start)) {
      found = page(state, start);
    }
    for (int end = start + 1; end <= finish; end++) {
      if (end > start + 1 && galley.row(end - 1).before().opens()) {
        break;
      }
      if (galley.height(start, end) - galley.shrink(start, end) > height) {
        break;
      }
      found |= page(state, end);
    }
    if (!found) {
      crammed(state);
    }
  }

  /** Tries the page that ends before a row; tells whether its notes can stand on it. */
  private boolean page(State state, int end) {
    int start = state.row();
    double text = galley.height(start, end);
    int first = state.note();
    int last = galley.calledBefore(end);
    double shrink = galley.shrink(start, end);
    double room = height - text - (last > first ? ABOVE_NOTES : 0);
    double cost = 0;
    if (galley.noteHeight(first, last) > room + shrink) {
      int fitting = fitting(start, end, first, last, room);
      if (fitting <= first) {
        return false;
      }
      cost += SPLIT_NOTE + galley.noteRow(fitting).before().penalty() / 20;
      last = fitting;
    }
    double slack = room - galley.noteHeight(first, last);
    Shape shape = new Shape(start, end, first, last);
    take(state, judged(state, shape, slack, cost));
    return true;
  }

  /** Up to which row of notes there is room; the first where a note could not even begin. */
  private int fitting(int start, int end, int first, int last, double room) {
    int fitting = first;
    while (fitting < last && galley.noteHeight(first, fitting + 1) <= room) {
      fitting++;
    }
    int begin = galley.beginOf(last - 1);
    boolean calledHere = galley.calledBefore(start) < galley.calledBefore(end);
    int rest = last - fitting;
    if (rest > 0 && rest < NOTE_LINES) {
      fitting -= NOTE_LINES - rest;
    }
    int least = calledHere ? begin + NOTE_LINES : first + 1;
    if (fitting < least) {
      return first;
    }
    int kept = fitting;
    while (kept >= least && galley.noteRow(kept).before().penalty() >= GalleyMaker.NEVER) {
      kept--;
    }
    return kept < least ? fitting : kept;
  }

  /** The rows of a page. */
  private record Shape(int from, int to, int noteFrom, int noteTo) {
    boolean hasNotes() {
      return noteTo > noteFrom;
    }
  }

  private Span judged(State state, Shape shape, double slack, double price) {
    boolean ends =
        shape.to() == galley.size()
            || (shape.to() > shape.from() && galley.row(shape.to()).before().opens());
    boolean finished = ends && shape.noteTo() == galley.calledBefore(shape.to());
    double stretch = galley.stretch(shape.from(), shape.to());
    double cost = price + fill(shape, slack, stretch, finished) + breakAt(state, shape.to());
    if (finished) {
      return span(shape, Math.min(0, slack), 0, cost);
    }
    if (shape.hasNotes()) {
      double drawn = Math.min(slack, Math.min(stretch, Math.max(0, slack - leading / 2)));
      return span(shape, drawn, 0, cost + apart(state, 0));
    }
    double lack = Math.max(0, slack - stretch);
    if (!state.verso() && state.faces()) {
      lack = Math.max(lack, Math.min(slack, state.lack()));
    }
    return span(shape, slack - lack, lack, cost + apart(state, lack));
  }

  private Span span(Shape shape, double drawn, double lack, double cost) {
    int first = shape.noteFrom();
    boolean goesOn = shape.hasNotes() && galley.beginOf(first) < first;
    return new Span(shape.from(), shape.to(), first, shape.noteTo(), goesOn, drawn, lack, cost);
  }

  private double breakAt(State state, int row) {
    if (row == galley.size()) {
      return 0;
    }
    double penalty = galley.row(row).before().penalty();
    boolean leafIsTurned = !state.verso();
    return leafIsTurned && penalty == GalleyMaker.IN_A_WORD ? 2 * penalty : penalty;
  }

  /** What speaks against two facing pages that do not end level. */
  private double apart(State state, double lack) {
    double apart = Math.abs(lack - state.lack());
    return !state.verso() && state.faces() && apart > SAME ? UNLEVEL * (1 + apart / leading) : 0;
  }

  /** What speaks against the room that is left. */
  private double fill(Shape shape, double slack, double stretch, boolean finished) {
    if (finished) {
      int lines = shape.to() - shape.from() + shape.noteTo() - shape.noteFrom();
      return shape.from() > 0 && lines < LEAST_LINES ? FEW_LINES : 0;
    }
    if (slack < 0) {
      double share = slack / galley.shrink(shape.from(), shape.to());
      return 60 * share * share;
    }
    double tolerated = shape.hasNotes() ? leading / 2 : 0;
    double rest = Math.max(0, slack - tolerated - stretch) / leading;
    double drawn = stretch > 0 ? Math.min(1, slack / stretch) : 0;
    double few = shape.to() - shape.from() < 3 ? 400 : 0;
    double weight = shape.hasNotes() ? 90 : 150;
    return weight * rest * rest * (1 + rest / 4) + 20 * drawn * drawn + few;
  }

  /** Where nothing fits: a page that holds too much, so that nothing is lost. */
  private void crammed(State state) {
    int start = state.row();
    int end = Math.min(finish, start + 1);
    int first = state.note();
    int last = galley.calledBefore(end);
    double room = height - galley.height(start, end) - ABOVE_NOTES;
    int fitting = first;
    while (fitting < last && galley.noteHeight(first, fitting + 1) <= room) {
      fitting++;
    }
    boolean progress = end > start || fitting > first;
    Shape shape = new Shape(start, end, first, progress ? fitting : last);
    take(state, span(shape, 0, 0, OVERFULL));
  }

  private void take(State state, Span span) {
    State next =
        new State(
            span.to(),
            span.noteTo(),
            !state.verso(),
            span.lack(),
            state.cost() + span.cost(),
            Optional.of(new Step(state, span)),
            true);
    List<State> known = states.get(span.to() - begin);
    int worst = -1;
    for (int i = 0; i < known.size(); i++) {
      State other = known.get(i);
      boolean alike =
          other.verso() == next.verso()
              && other.note() == next.note()
              && Math.abs(other.lack() - next.lack()) < SAME / 2;
      if (alike) {
        if (next.cost() < other.cost() && span.to() > state.row()) {
          known.set(i, next);
        }
        return;
      }
      worst = worst < 0 || other.cost() > known.get(worst).cost() ? i : worst;
    }
    if (known.size() < REMEMBERED || span.to() == state.row()) {
      known.add(next);
    } else if (next.cost() < known.get(worst).cost()) {
      known.set(worst, next);
    }
  }
}
