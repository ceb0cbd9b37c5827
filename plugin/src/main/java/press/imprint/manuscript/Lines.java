package press.imprint.manuscript;

/** Steps through the characters of a line. */
final class Lines {
  private Lines() {}

  /**
   * Where the spaces and tabs end.
   *
   * @param line the line
   * @param from where to begin
   * @return the first offset from there that holds something else, or the line's length
   */
  static int skipSpaces(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
