package press.imprint.diagnostic;

/**
 * A stretch of a file of the master.
 *
 * @param source the file
 * @param start offset of the first character, in UTF-16 units from 0
 * @param end offset after the last character, never before {@code start}
 */
public record Location(SourceText source, int start, int end) {
  /** Refuses a stretch that is not in the text. */
  public Location {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(source + ": no stretch from " + start + " to " + end);
    }
  }

  /** The line of the first character, from 1. */
  public int line() {
    return source.lineAt(start);
  }

  /** The column of the first character, in code points from 1. */
  public int column() {
    return source.columnAt(start);
  }

  /** The characters themselves. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** The place as messages name it: {@code file:line:column}. */
  @Override
  public String toString() {
    return source + ":" + line() + ":" + column();
  }
}
