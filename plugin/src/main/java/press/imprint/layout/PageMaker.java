package press.imprint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows at their places on a page. Places count from the upper left corner of the text. */
final class PageMaker {
  /** Between the stroke above the notes and the notes, in points. */
  private static final double BELOW_STROKE = 3;

  private static final double STROKE = 0.4;

  /** How much of the measure the stroke is long where no note goes on from the page before. */
  private static final double SHORT = 0.25;

  private final Galley galley;
  private final Box page;
  private final double depth;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Double> begins = new LinkedHashMap<>();

  /**
   * A maker.
   *
   * @param page the room of the text
   * @param depth what of a line of text is below its baseline, in points
   */
  PageMaker(Galley galley, Box page, double depth) {
    this.galley = galley;
    this.page = page;
    this.depth = depth;
  }

  /** What is printed. */
  List<Mark> marks() {
    return marks;
  }

  /** What begins on the page, by its id, and how far down. */
  Map<String, Double> begins() {
    return begins;
  }

  /** Fills the page. */
  PageMaker fill(Span span) {
    text(span);
    if (span.hasNotes()) {
      notes(span);
    }
    return this;
  }

  private void text(Span span) {
    double inner = galley.inner(span.from(), span.to());
    double share = inner > 0 ? 1 + span.drawn() / inner : 1;
    double y = 0;
    for (int i = span.from(); i < span.to(); i++) {
      Row row = galley.row(i);
      boolean first = i == span.from();
      if (first) {
        for (Row head : row.heads()) {
          put(head, y);
          y += head.height();
        }
      }
      double space = first ? (row.before().opens() ? row.space() : 0) : row.space() * share;
      y += space;
      put(row, y);
      y += row.height();
    }
  }

  /** The last baseline of the notes stands where that of a full page stands. */
  private void notes(Span span) {
    Row last = galley.noteRow(span.noteTo() - 1);
    double height = galley.noteHeight(span.noteFrom(), span.noteTo());
    double y = page.height() - height - Math.max(0, depth - last.depth());
    double length = span.goesOn() ? page.width() : SHORT * page.width();
    marks.add(new Rule(0, y - BELOW_STROKE - STROKE / 2, length, STROKE));
    for (int i = span.noteFrom(); i < span.noteTo(); i++) {
      Row row = galley.noteRow(i);
      y += row.space();
      put(row, y);
      y += row.height();
    }
  }

  /** Puts rows at the foot of the page. */
  PageMaker foot(List<Row> rows) {
    double y = page.height() - rows.stream().mapToDouble(Row::height).sum();
    for (Row row : rows) {
      put(row, y);
      y += row.height();
    }
    return this;
  }

  private void put(Row row, double y) {
    row.marks().forEach(mark -> marks.add(mark.moved(0, y)));
    row.ids().forEach(id -> begins.putIfAbsent(id, y));
  }
}
