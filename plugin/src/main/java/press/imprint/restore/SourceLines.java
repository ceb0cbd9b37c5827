package press.imprint.restore;

import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;

/** Finds the place of a whole line. */
final class SourceLines {
  private SourceLines() {}

  /**
   * A line's place.
   *
   * @param source the text
   * @param line the line, from 1
   * @return all of it but its end
   */
  static Location at(SourceText source, int line) {
    int low = 0;
    int high = source.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.lineAt(middle) < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return source.at(low, low + source.line(line).length());
  }
}
