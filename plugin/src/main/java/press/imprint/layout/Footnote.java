package press.imprint.layout;

import java.util.List;

/**
 * A note's body, to stand at the foot of the page on which it is called.
 *
 * @param rows its lines
 */
record Footnote(List<Row> rows) {
  Footnote {
    rows = List.copyOf(rows);
  }
}
