package press.imprint.epub;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as lines of the greatest size at which they fit into a box. The face is the reader's own
 * and cannot be measured, so every letter is taken to be as wide as in a wide face.
 *
 * @param lines the lines
 * @param size the size of the letters, in units of the drawing
 */
record CoverLines(List<String> lines, double size) {
  /** From one line's foot to the next, in ems. */
  static final double LEADING = 1.25;

  CoverLines {
    lines = List.copyOf(lines);
  }

  /**
   * Sets words into a box.
   *
   * @param words the words
   * @param width of the box
   * @param height of the box
   * @param greatest the size that is not to be exceeded
   * @return the lines, those of a paragraph nearly alike in width
   */
  static CoverLines fit(String words, double width, double height, double greatest) {
    double size = greatest;
    List<String> lines = wrapped(words, width / size);
    while (size > 8 && !fits(lines, size, width, height)) {
      size *= 0.95;
      lines = wrapped(words, width / size);
    }
    double narrow = width / size;
    for (double next = narrow; next > narrow / 2; next *= 0.97) {
      List<String> tried = wrapped(words, next);
      if (tried.size() > lines.size() || widest(tried) > next) {
        break;
      }
      lines = tried;
    }
    return new CoverLines(lines, Math.round(size));
  }

  private static boolean fits(List<String> lines, double size, double width, double height) {
    return widest(lines) * size <= width && lines.size() * size * LEADING <= height;
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(CoverLines::widthOf).max().orElse(0);
  }

  private static List<String> wrapped(String words, double ems) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    List<String> lines = new ArrayList<>();
    String line = "";
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String longer = line + words.substring(from, to);
      if (!line.isBlank() && widthOf(longer.strip()) > ems) {
        lines.add(line.strip());
        longer = words.substring(from, to);
      }
      line = longer;
      from = to;
    }
    lines.add(line.strip());
    return lines;
  }

  /** How wide letters are in a wide face, in ems. */
  static double widthOf(String letters) {
    return letters.codePoints().mapToDouble(CoverLines::widthOf).sum();
  }

  private static double widthOf(int letter) {
    if (Character.isIdeographic(letter) || isKana(letter)) {
      return 1.05;
    }
    if ("iljtfrI.,;:'’!|()[]- ".indexOf(letter) >= 0) {
      return 0.4;
    }
    if ("mwMWЖШЩЮжшщюмф@%—".indexOf(letter) >= 0) {
      return 1.0;
    }
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER -> 0.82;
      case Character.NON_SPACING_MARK -> 0;
      default -> 0.62;
    };
  }

  private static boolean isKana(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
