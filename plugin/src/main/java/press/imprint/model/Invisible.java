package press.imprint.model;

/**
 * Characters that need no glyph: what ends lines, and what Unicode's property
 * Default_Ignorable_Code_Point holds (DerivedCoreProperties, version 15): soft hyphens, joiners,
 * variation selectors, byte-order marks.
 */
public final class Invisible {
  /** First and last of each range, in order. */
  private static final int[][] RANGES = {
    {0x0009, 0x000D},
    {0x0020, 0x0020},
    {0x00AD, 0x00AD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF}
  };

  private Invisible() {}

  /**
   * Whether a character needs no glyph.
   *
   * @param codePoint the character
   * @return whether nothing is drawn for it
   */
  public static boolean is(int codePoint) {
    for (int[] range : RANGES) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }
}
