package press.imprint.restore;

import java.util.List;

/**
 * A page of the source, its furniture gone.
 *
 * @param folio its printed number
 * @param lines its lines, blank ones included
 */
record SourcePage(String folio, List<Line> lines) {
  SourcePage {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a page.
   *
   * @param number its number in the source; for inserted text, that of the line before it
   * @param text what it says, corrected
   * @param inserted whether the editor put it in
   */
  record Line(int number, String text, boolean inserted) {
    boolean isBlank() {
      return text.isBlank();
    }
  }
}
