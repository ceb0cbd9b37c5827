package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Line;

/** The lines of a paragraph as rows. */
final class LineRows {
  /** A paragraph of fewer lines cannot be made longer or shorter by one unseen. */
  private static final int FLEXIBLE = 4;

  private final Composing composing;
  private final InlineRun run;
  private final ElementStyle style;
  private final Box box;

  LineRows(Composing composing, InlineRun run, ElementStyle style, Box box) {
    this.composing = composing;
    this.run = run;
    this.style = style;
    this.box = box;
  }

  /**
   * The rows.
   *
   * @param turned what lines begin with that the author did not begin
   */
  List<Row> rows(String turned) {
    List<InlineRun.Set> lines = run.lines(turned);
    List<Footnote> notes = new ArrayList<>();
    List<Row> rows = rows(lines, notes);
    boolean flexible = run.isJustified() && lines.size() >= FLEXIBLE;
    Flow flow =
        new Flow(
            lines.size(),
            (self, count) ->
                flexible ? run.lines(count).map(set -> again(set, rows, self)) : Optional.empty());
    return rows.stream().map(row -> row.of(flow)).toList();
  }

  private List<Row> rows(List<InlineRun.Set> lines, List<Footnote> notes) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      InlineRun.Set line = lines.get(i);
      for (Element note : line.notes()) {
        notes.add(NoteRows.of(composing, note));
      }
      List<Footnote> called = List.copyOf(notes);
      notes.clear();
      rows.add(row(lines, i).with(called, line.ids()));
    }
    return rows;
  }

  /** The paragraph in another number of lines: its notes are set already. */
  private List<Row> again(List<InlineRun.Set> lines, List<Row> before, Flow flow) {
    List<Footnote> notes = before.stream().flatMap(row -> row.notes().stream()).toList();
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = next + lines.get(i).notes().size();
      rows.add(row(lines, i).with(notes.subList(next, end), lines.get(i).ids()).of(flow));
      next = end;
    }
    return rows;
  }

  private Row row(List<InlineRun.Set> lines, int index) {
    SetLine set = lines.get(index).set();
    double indent = index == 0 ? style.textIndent() : 0;
    double x = box.left() + indent + offset(set.line(), box.width() - indent);
    double baseline = GalleyMaker.baseline(style);
    double height = style.leading();
    double tallest = tallest(set);
    boolean onlyPictures = tallest > 0 && isOnlyPictures(set);
    double raised = onlyPictures ? tallest - baseline : Math.max(0, tallest - baseline);
    double line = baseline + raised;
    List<Mark> marks = new ArrayList<>();
    if (!onlyPictures && !set.line().pieces().isEmpty()) {
      marks.add(new Letters(set, x, line, false));
    }
    marks.addAll(plates(set, x, line));
    double total = onlyPictures ? tallest : height + raised;
    Row row = Row.of(total, total - line, marks);
    return index == 0 ? row : row.before(Row.Break.FREE.dislike(penalty(lines, index)));
  }

  private double offset(Line line, double room) {
    return switch (style.align()) {
      case JUSTIFY, LEFT -> -line.hung();
      case RIGHT -> room - line.width();
      case CENTER -> (room - line.width()) / 2;
    };
  }

  private double penalty(List<InlineRun.Set> lines, int index) {
    boolean alone = index < style.orphans() || lines.size() - index < style.widows();
    if (alone) {
      return GalleyMaker.ALONE;
    }
    return lines.get(index - 1).set().line().divides() ? GalleyMaker.IN_A_WORD : 0;
  }

  private double tallest(SetLine set) {
    double tallest = 0;
    for (Line.Piece piece : set.line().pieces()) {
      PlateSize size = run.sizeOf(set.sourceOf(piece).node());
      tallest = Math.max(tallest, size == null ? 0 : size.height());
    }
    return tallest;
  }

  private boolean isOnlyPictures(SetLine set) {
    return set.line().pieces().stream()
        .allMatch(
            piece -> run.sizeOf(set.sourceOf(piece).node()) != null || piece.text().isBlank());
  }

  private List<Plate> plates(SetLine set, double x, double baseline) {
    List<Plate> plates = new ArrayList<>();
    double at = x;
    for (int i = 0; i < set.line().pieces().size(); i++) {
      if (set.sourceOf(set.line().pieces().get(i)).node() instanceof Element image) {
        PlateSize size = run.sizeOf(image);
        plates.add(
            new Plate(
                composing.pictures().get(image.getAttribute("src")),
                image,
                at,
                baseline - size.height(),
                size.width(),
                size.height()));
      }
      at += set.line().width(i);
    }
    return plates;
  }
}
