package press.imprint.diagnostic;

import java.util.Arrays;

/**
 * The text of one file of the master, and the arithmetic from offsets to lines and columns.
 *
 * <p>Offsets count UTF-16 units from 0, as {@link String} does; lines and columns count from 1, and
 * a column counts code points. CR LF, LF and CR each end one line.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * Indexes a text.
   *
   * @param name the file as messages name it, with forward slashes
   * @param text the whole text
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loneCr = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (c == '\n' || loneCr) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The file as messages name it. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The line that an offset stands on.
   *
   * @param offset in UTF-16 units, from 0 to the text's length
   * @return the line, from 1
   */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The column that an offset stands in.
   *
   * @param offset in UTF-16 units, from 0 to the text's length
   * @return the column in code points, from 1
   */
  public int columnAt(int offset) {
    return text.codePointCount(lineStarts[lineAt(offset) - 1], offset) + 1;
  }

  /**
   * One line without its end.
   *
   * @param line from 1
   * @return its text
   */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    return text.substring(start, end).stripTrailing();
  }

  /** How many lines the text has; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * A place in this text.
   *
   * @param start offset of the first character
   * @param end offset after the last character
   * @return the place
   */
  public Location at(int start, int end) {
    return new Location(this, start, end);
  }

  @Override
  public String toString() {
    return name;
  }
}
