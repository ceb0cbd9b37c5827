package press.imprint.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Characters that need no glyph: what ends lines, and what Unicode's property
 * Default_Ignorable_Code_Point holds (DerivedCoreProperties, version 15): soft hyphens, joiners,
 * variation selectors, byte-order marks.
 */
final class Invisible {
  /** First and last of each range. */
  private static final NavigableMap<Integer, Integer> RANGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(0x0009, 0x000D),
              Map.entry(0x0020, 0x0020),
              Map.entry(0x00AD, 0x00AD),
              Map.entry(0x034F, 0x034F),
              Map.entry(0x061C, 0x061C),
              Map.entry(0x115F, 0x1160),
              Map.entry(0x17B4, 0x17B5),
              Map.entry(0x180B, 0x180F),
              Map.entry(0x200B, 0x200F),
              Map.entry(0x2028, 0x202E),
              Map.entry(0x2060, 0x206F),
              Map.entry(0x3164, 0x3164),
              Map.entry(0xFE00, 0xFE0F),
              Map.entry(0xFEFF, 0xFEFF),
              Map.entry(0xFFA0, 0xFFA0),
              Map.entry(0xFFF0, 0xFFF8),
              Map.entry(0x1BCA0, 0x1BCA3),
              Map.entry(0x1D173, 0x1D17A),
              Map.entry(0xE0000, 0xE0FFF)));

  private Invisible() {}

  /** Whether a character needs no glyph. */
  static boolean is(int codePoint) {
    Map.Entry<Integer, Integer> range = RANGES.floorEntry(codePoint);
    return range != null && codePoint <= range.getValue();
  }
}
