package press.imprint.epub;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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

  /** Letters are not made smaller than this, come what may. */
  private static final double LEAST = 12;

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
    List<String> pieces = pieces(words);
    double size = greatest;
    List<String> lines = filled(pieces, width / size);
    while (size > LEAST && !fits(lines, size, width, height)) {
      size *= 0.95;
      lines = filled(pieces, width / size);
    }
    return new CoverLines(balanced(pieces, lines.size(), width / size), Math.floor(size));
  }

  private static boolean fits(List<String> lines, double size, double width, double height) {
    return widest(lines) * size <= width && lines.size() * size * LEADING <= height;
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(CoverLines::widthOf).max().orElse(0);
  }

  /** What may not be divided: words with the space after them, single ideographs. */
  private static List<String> pieces(String words) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(words.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** Lines that take as much as they can. */
  private static List<String> filled(List<String> pieces, double ems) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isBlank() && widthOf((line + piece).strip()) > ems) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
    }
    lines.add(line.strip());
    return lines;
  }

  /** The same number of lines as like in width as can be: the least sum of squares. */
  private static List<String> balanced(List<String> pieces, int count, double ems) {
    int size = pieces.size();
    double[][] cost = new double[count + 1][size + 1];
    int[][] start = new int[count + 1][size + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int end = line; end <= size; end++) {
        for (int from = line - 1; from < end; from++) {
          double width = widthOf(String.join("", pieces.subList(from, end)).strip());
          double sum = cost[line - 1][from] + width * width;
          boolean fits = width <= ems || end - from == 1;
          if (fits && sum < cost[line][end]) {
            cost[line][end] = sum;
            start[line][end] = from;
          }
        }
      }
    }
    Deque<String> lines = new ArrayDeque<>();
    for (int line = count, end = size; line > 0; end = start[line][end], line--) {
      lines.addFirst(String.join("", pieces.subList(start[line][end], end)).strip());
    }
    return List.copyOf(lines);
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
