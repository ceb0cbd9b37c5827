package press.imprint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;
import press.imprint.style.ElementStyle;

/**
 * The rows of a table. A table that goes over a page has its head printed again; a row stays whole
 * unless it would fill much of a page.
 */
final class TableRows {
  /** The room on each side of a cell, in points. */
  private static final double BESIDE = 5;

  /** The room above and below a cell's lines, in points. */
  private static final double ABOVE = 2;

  private static final double THICK = 0.6;
  private static final double THIN = 0.4;

  /** A table of more than this share of a page may be divided. */
  private static final double WHOLE = 0.7;

  /** A row of more than this share of a page may be divided. */
  private static final double WHOLE_ROW = 0.4;

  /** How much it is disliked that a page begins within a large table. */
  private static final double WITHIN = 50;

  /** That it begins with the table's last row. */
  private static final double LAST_ROW = 2_000;

  private final Composing composing;
  private final ElementStyle style;
  private final String lang;
  private final Box box;

  TableRows(Composing composing, ElementStyle style, String lang, Box box) {
    this.composing = composing;
    this.style = style;
    this.lang = lang;
    this.box = box;
  }

  /** A row of cells, not yet set. */
  private record Cells(ElementStyle style, List<Element> cells) {}

  /** The rows of a {@code table}, its caption first. */
  List<Row> rows(Element table) {
    List<Row> caption = new ArrayList<>();
    List<Cells> head = new ArrayList<>();
    List<Cells> body = new ArrayList<>();
    for (Element child : Dom.elementsOf(table)) {
      ElementStyle own = composing.cascade().of(child, style);
      if (child.getTagName().equals("caption")) {
        caption.addAll(caption(child, own));
      } else {
        List<Cells> into = child.getTagName().equals("thead") ? head : body;
        for (Element row : Dom.elementsOf(child)) {
          into.add(new Cells(composing.cascade().of(row, own), Dom.elementsOf(row)));
        }
      }
    }
    double[] widths = widths(head, body);
    double whole = Arrays.stream(widths).sum() + widths.length * 2 * BESIDE;
    double left = box.left() + Math.max(0, (box.width() - whole) / 2);
    List<Row> heads = set(head, widths, left);
    List<Row> bodies = set(body, widths, left);
    ruled(heads, bodies, left, whole);
    return kept(caption, heads, bodies);
  }

  private List<Row> caption(Element caption, ElementStyle own) {
    Box room = box.in(own.marginLeft(), own.marginRight());
    List<Row> rows = GalleyMaker.rows(composing, caption, own, lang, room);
    if (!rows.isEmpty()) {
      int last = rows.size() - 1;
      Row end = rows.get(last);
      rows.set(last, end.taller(own.marginBottom()));
    }
    return rows;
  }

  private double[] widths(List<Cells> head, List<Cells> body) {
    List<Cells> all = new ArrayList<>(head);
    all.addAll(body);
    int count = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    TableColumns columns = new TableColumns(count);
    for (Cells row : all) {
      for (int i = 0; i < row.cells().size(); i++) {
        Element cell = row.cells().get(i);
        ElementStyle own = composing.cascade().of(cell, row.style());
        InlineRun run = new InlineRun(composing, own, box);
        Dom.childrenOf(cell).forEach(child -> run.add(child, langOf(cell)));
        columns.add(i, run.longest(), run.natural());
      }
    }
    return columns.within(box.width() - count * 2 * BESIDE);
  }

  private String langOf(Element cell) {
    return cell.getAttribute("lang").isEmpty() ? lang : cell.getAttribute("lang");
  }

  private List<Row> set(List<Cells> rows, double[] widths, double left) {
    List<Row> set = new ArrayList<>();
    for (Cells row : rows) {
      List<List<Row>> columns = new ArrayList<>();
      double x = left + BESIDE;
      for (int i = 0; i < row.cells().size(); i++) {
        Element cell = row.cells().get(i);
        ElementStyle own = composing.cascade().of(cell, row.style());
        Box room = new Box(x, widths[i], box.height());
        columns.add(GalleyMaker.rows(composing, cell, own, langOf(cell), room));
        x += widths[i] + 2 * BESIDE;
      }
      set.addAll(joined(columns));
    }
    return set;
  }

  /** The lines of a row's cells side by side: as one row, or line by line where they are many. */
  private List<Row> joined(List<List<Row>> columns) {
    double tallest =
        columns.stream()
            .mapToDouble(column -> column.stream().mapToDouble(Row::height).sum())
            .max()
            .orElse(0);
    int count = columns.stream().mapToInt(List::size).max().orElse(0);
    boolean whole = tallest <= WHOLE_ROW * composing.page().height();
    List<Row> rows = new ArrayList<>();
    int step = whole ? Math.max(1, count) : 1;
    for (int from = 0; from < Math.max(1, count); from += step) {
      boolean last = from + step >= count;
      rows.add(side(columns, from, from + step, from == 0 ? ABOVE : 0, last ? ABOVE : 0));
    }
    return rows;
  }

  private static Row side(List<List<Row>> columns, int from, int to, double above, double below) {
    List<Mark> marks = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    double tallest = 0;
    for (List<Row> column : columns) {
      double y = above;
      for (Row row : column.subList(Math.min(from, column.size()), Math.min(to, column.size()))) {
        for (Mark mark : row.marks()) {
          marks.add(mark.moved(0, y));
        }
        notes.addAll(row.notes());
        ids.addAll(row.ids());
        y += row.height();
      }
      tallest = Math.max(tallest, y);
    }
    return Row.of(tallest + below, below + 3, marks).with(notes, ids);
  }

  private static void ruled(List<Row> heads, List<Row> bodies, double left, double whole) {
    Rule thick = new Rule(left, 0, whole, THICK);
    Rule thin = new Rule(left, 0, whole, THIN);
    List<Row> first = heads.isEmpty() ? bodies : heads;
    if (first.isEmpty()) {
      return;
    }
    first.set(0, first.get(0).andThen(thick));
    if (!heads.isEmpty() && !bodies.isEmpty()) {
      int last = heads.size() - 1;
      Row head = heads.get(last);
      heads.set(last, head.andThen(thin.moved(0, head.height())));
    }
    List<Row> end = bodies.isEmpty() ? heads : bodies;
    Row row = end.get(end.size() - 1);
    end.set(end.size() - 1, row.andThen(thick.moved(0, row.height())));
  }

  private List<Row> kept(List<Row> caption, List<Row> heads, List<Row> bodies) {
    List<Row> rows = new ArrayList<>(caption);
    rows.addAll(heads);
    rows.addAll(bodies);
    double height = rows.stream().mapToDouble(Row::height).sum();
    boolean small = height <= WHOLE * composing.page().height();
    int opening = caption.size() + heads.size() + (bodies.isEmpty() ? 0 : 1);
    List<Row> again = heads.stream().map(Row::again).toList();
    for (int i = 1; i < rows.size(); i++) {
      double penalty =
          i < opening
              ? GalleyMaker.NEVER
              : small ? GalleyMaker.TOGETHER : i == rows.size() - 1 ? LAST_ROW : WITHIN;
      Row row = rows.get(i).before(rows.get(i).before().dislike(penalty));
      rows.set(i, i < opening ? row : row.headed(again));
    }
    return rows;
  }
}
