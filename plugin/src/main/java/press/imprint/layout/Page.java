package press.imprint.layout;

import java.util.List;

/**
 * A page.
 *
 * @param folio its number as readers know it: {@code iv}, {@code 12}; it may not be printed
 * @param marks what is printed on it, in reading order: running head, text, notes, folio; nothing
 *     on a blank one
 */
public record Page(String folio, List<Mark> marks) {
  /** Keeps a copy. */
  public Page {
    marks = List.copyOf(marks);
  }

  /** Whether nothing is printed on it. */
  public boolean isBlank() {
    return marks.isEmpty();
  }
}
