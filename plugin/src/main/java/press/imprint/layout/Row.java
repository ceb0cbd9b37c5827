package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.typesetting.Line;

/**
 * What stands together on a page: a line, or what takes the place of one. Its marks are placed from
 * the left edge of the text and from its own upper edge.
 *
 * @param space above it, in points; none is left at the head of a page
 * @param height of the row, in points
 * @param depth what of the height is below its last baseline
 * @param marks what is printed
 * @param notes the notes that are called in it
 * @param ids of what begins in it
 * @param before what speaks against a page that begins with it
 * @param heads rows that are printed once more above it where it begins a page
 * @param flow the paragraph that it is a line of
 */
record Row(
    double space,
    double height,
    double depth,
    List<Mark> marks,
    List<Footnote> notes,
    List<String> ids,
    Break before,
    List<Row> heads,
    Optional<Flow> flow) {
  /**
   * Whether, and at what price, a page may begin.
   *
   * @param opens whether it must
   * @param recto whether it must be a right-hand page
   * @param penalty how much it is disliked; 0 not at all
   */
  record Break(boolean opens, boolean recto, double penalty) {
    /** Nothing speaks for or against it. */
    static final Break FREE = new Break(false, false, 0);

    /** The same, disliked at least so much. */
    Break dislike(double least) {
      return new Break(opens, recto, Math.max(penalty, least));
    }
  }

  /** A row of marks alone. */
  static Row of(double height, double depth, List<Mark> marks) {
    return new Row(
        0, height, depth, marks, List.of(), List.of(), Break.FREE, List.of(), Optional.empty());
  }

  Row with(List<Footnote> called, List<String> begun) {
    return new Row(space, height, depth, marks, called, begun, before, heads, flow);
  }

  Row below(double room) {
    return new Row(room, height, depth, marks, notes, ids, before, heads, flow);
  }

  Row before(Break price) {
    return new Row(space, height, depth, marks, notes, ids, price, heads, flow);
  }

  Row beginning(List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(ids);
    return new Row(space, height, depth, marks, notes, all, before, heads, flow);
  }

  Row marked(Mark mark) {
    List<Mark> all = new ArrayList<>();
    all.add(mark);
    all.addAll(marks);
    return new Row(space, height, depth, all, notes, ids, before, heads, flow);
  }

  /** The same with a mark behind the others. */
  Row andThen(Mark mark) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(mark);
    return new Row(space, height, depth, all, notes, ids, before, heads, flow);
  }

  Row taller(double below) {
    double deeper = depth + below;
    return new Row(space, height + below, deeper, marks, notes, ids, before, heads, flow);
  }

  /** The same as it is printed once more: what it says is said already. */
  Row again() {
    List<Mark> furniture =
        marks.stream()
            .filter(mark -> !(mark instanceof Plate))
            .map(mark -> mark instanceof Letters letters ? letters.again() : mark)
            .toList();
    return Row.of(height, depth, furniture);
  }

  Row headed(List<Row> again) {
    return new Row(space, height, depth, marks, notes, ids, before, again, flow);
  }

  Row of(Flow paragraph) {
    return new Row(space, height, depth, marks, notes, ids, before, heads, Optional.of(paragraph));
  }

  /** The same where another row stood: as far below what is above it, and as free to go on. */
  Row inPlaceOf(Row other) {
    return below(other.space()).before(other.before()).beginning(other.ids());
  }

  /** The line, where its spaces were made to fill the room. */
  Optional<Line> justifiedLine() {
    return flow.isEmpty()
        ? Optional.empty()
        : marks.stream()
            .filter(mark -> mark instanceof Letters letters && !letters.furniture())
            .map(mark -> ((Letters) mark).line().line())
            .filter(Line::isFilled)
            .findFirst();
  }

  /** Its baseline, from its upper edge. */
  double baseline() {
    return height - depth;
  }
}
