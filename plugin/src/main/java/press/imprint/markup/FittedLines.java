package press.imprint.markup;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Words as lines of the greatest size at which they fit into a box.
 *
 * @param lines the lines
 * @param size the size of the letters, in units of the box
 */
public record FittedLines(List<String> lines, double size) {
  /** From one line's foot to the next, in ems. */
  public static final double LEADING = 1.25;

  /** Keeps a copy. */
  public FittedLines {
    lines = List.copyOf(lines);
  }

  /**
   * Sets words into a box.
   *
   * @param words the words
   * @param width of the box
   * @param height of the box
   * @param greatest the size that is not to be exceeded
   * @param least the size that they are given, come what may
   * @param ems how wide letters are at size 1
   * @return the lines, nearly alike in width
   */
  public static FittedLines fit(
      String words,
      double width,
      double height,
      double greatest,
      double least,
      ToDoubleFunction<String> ems) {
    Box box = new Box(pieces(words), ems);
    double size = greatest;
    List<String> lines = box.filled(width / size);
    while (size > least && !box.holds(lines, size, width, height)) {
      size *= 0.95;
      lines = box.filled(width / size);
    }
    return new FittedLines(box.balanced(lines.size(), width / size), Math.floor(size));
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

  /** Words that are being laid into lines. */
  private record Box(List<String> pieces, ToDoubleFunction<String> ems) {
    boolean holds(List<String> lines, double size, double width, double height) {
      double widest = lines.stream().mapToDouble(ems).max().orElse(0);
      return widest * size <= width && lines.size() * size * LEADING <= height;
    }

    /** Lines that take as much as they can. */
    List<String> filled(double room) {
      List<String> lines = new ArrayList<>();
      String line = "";
      for (String piece : pieces) {
        if (!line.isBlank() && ems.applyAsDouble((line + piece).strip()) > room) {
          lines.add(line.strip());
          line = "";
        }
        line += piece;
      }
      lines.add(line.strip());
      return lines;
    }

    /** The same number of lines as like in width as can be: the least sum of squares. */
    List<String> balanced(int count, double room) {
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
            double width = ems.applyAsDouble(String.join("", pieces.subList(from, end)).strip());
            double sum = cost[line - 1][from] + width * width;
            boolean fits = width <= room || end - from == 1;
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
  }
}
