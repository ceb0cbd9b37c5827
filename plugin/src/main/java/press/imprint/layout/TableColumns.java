package press.imprint.layout;

import java.util.Arrays;

/**
 * How wide the columns of a table are: as wide as their widest cell would be on one line, where
 * there is room; else each gets its longest word and its share of what is left.
 */
final class TableColumns {
  private final double[] longest;
  private final double[] natural;

  TableColumns(int count) {
    longest = new double[count];
    natural = new double[count];
  }

  /** Takes a cell into account: its widest word and its width on one line, in points. */
  void add(int column, double word, double line) {
    longest[column] = Math.max(longest[column], word);
    natural[column] = Math.max(natural[column], line);
  }

  /** The widths of the columns, in points, that fill no more than a room. */
  double[] within(double room) {
    double wanted = Arrays.stream(natural).sum();
    if (wanted <= room) {
      return natural.clone();
    }
    double least = Arrays.stream(longest).sum();
    double[] widths = new double[natural.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          least >= room
              ? longest[i] * room / least
              : longest[i] + (natural[i] - longest[i]) * (room - least) / (wanted - least);
    }
    return widths;
  }
}
