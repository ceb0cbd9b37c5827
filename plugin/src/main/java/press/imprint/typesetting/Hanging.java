package press.imprint.typesetting;

import java.util.Map;

/**
 * How far a mark at the edge of a line stands out into the margin, as a share of its width, so that
 * the edge looks straight. The shares are about those of Hàn Thế Thành, "Micro-typographic
 * extensions to the TeX typesetting system" (Brno, 2000).
 */
final class Hanging {
  private static final Map<Integer, Double> RIGHT =
      Map.ofEntries(
          Map.entry((int) '.', 0.7),
          Map.entry((int) ',', 0.5),
          Map.entry((int) ':', 0.4),
          Map.entry((int) ';', 0.3),
          Map.entry((int) '!', 0.1),
          Map.entry((int) '?', 0.1),
          Map.entry((int) ')', 0.1),
          Map.entry((int) '-', 0.5),
          Map.entry((int) '\u2010', 0.5),
          Map.entry((int) '–', 0.2),
          Map.entry((int) '—', 0.15),
          Map.entry((int) '’', 0.5),
          Map.entry((int) '”', 0.4),
          Map.entry((int) '»', 0.3),
          Map.entry((int) '›', 0.3));

  private static final Map<Integer, Double> LEFT =
      Map.of(
          (int) '‘', 0.5,
          (int) '“', 0.4,
          (int) '„', 0.4,
          (int) '‚', 0.5,
          (int) '«', 0.3,
          (int) '‹', 0.3,
          (int) '(', 0.1);

  private Hanging() {}

  /** The share of a character's width that stands out at the end of a line. */
  static double right(int codePoint) {
    return RIGHT.getOrDefault(codePoint, 0.0);
  }

  /** The share of a character's width that stands out at the beginning of a line. */
  static double left(int codePoint) {
    return LEFT.getOrDefault(codePoint, 0.0);
  }
}
