package press.imprint.layout;

/**
 * What stands on one page: rows of the text and rows of notes.
 *
 * @param from the first row
 * @param to behind the last row
 * @param noteFrom the first row of its notes
 * @param noteTo behind the last row of its notes
 * @param goesOn whether its notes begin within one
 * @param drawn by how much its rows are drawn apart, in points; below 0 where they are pushed
 *     together
 * @param lack by how much it ends above the foot of the text, in points
 * @param cost what speaks against it
 */
record Span(
    int from,
    int to,
    int noteFrom,
    int noteTo,
    boolean goesOn,
    double drawn,
    double lack,
    double cost) {
  boolean hasNotes() {
    return noteTo > noteFrom;
  }

  /** The same where there are so many more rows of the text before it. */
  Span moved(int rows) {
    return new Span(from + rows, to + rows, noteFrom, noteTo, goesOn, drawn, lack, cost);
  }

  /** Whether no row stands on it, of the text or of a note. */
  boolean isEmpty() {
    return from == to && noteFrom == noteTo;
  }
}
