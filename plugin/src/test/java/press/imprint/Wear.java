package press.imprint;

import java.util.List;
import java.util.Random;

/**
 * What can befall a text on its way: letters and lines that go, come, stand twice or change places,
 * and letters of anywhere.
 */
final class Wear {
  private static final List<String> PIECES =
      List.of(
          "[^", "]", "]:", "[^1]", "(", ")", "“", "”", "\"", "'", "*", "**", "_", "`", "```", "<b>",
          "<!--", "-->", "{", "}", "{#x}", "|", "\\", "&", "\t", "\r", "\n", "\n\n", "\n    ", "#",
          "> ", "- ", "- ", "¹", "†", "\u00ad", "\u200d", "\ufeff", "\u2028", "\u0301", "\ufffc",
          "\ufdd0", "\ufdd1", "🙂", "\u202e", "\ue000");

  private final Random random;

  /**
   * Wears texts in the same way each time.
   *
   * @param seed decides how
   */
  Wear(long seed) {
    this.random = new Random(seed);
  }

  /** A text after so many mishaps. */
  String worn(String text, int times) {
    StringBuilder worn = new StringBuilder(text);
    for (int i = 0; i < times; i++) {
      befall(worn);
    }
    return worn.toString();
  }

  private void befall(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(4));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      case 2 -> text.insert(at, Character.toString(anyLetter()));
      case 3 -> text.insert(at, text.substring(at, end));
      case 4 ->
          text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse().toString());
      case 5 -> text.delete(lineStart(text, at), lineEnd(text, at));
      case 6 -> text.insert(lineStart(text, at), line(text, at));
      default -> {
        String moved = line(text, at);
        text.delete(lineStart(text, at), lineEnd(text, at));
        text.insert(lineStart(text, random.nextInt(text.length() + 1)), moved);
      }
    }
  }

  private int anyLetter() {
    int letter = random.nextInt(Character.MAX_CODE_POINT + 1);
    return random.nextBoolean() ? letter : letter % 0x3000;
  }

  private static String line(StringBuilder text, int at) {
    return text.substring(lineStart(text, at), lineEnd(text, at));
  }

  private static int lineStart(StringBuilder text, int at) {
    return text.lastIndexOf("\n", at - 1) + 1;
  }

  private static int lineEnd(StringBuilder text, int at) {
    int end = text.indexOf("\n", at);
    return end < 0 ? text.length() : end + 1;
  }
}
