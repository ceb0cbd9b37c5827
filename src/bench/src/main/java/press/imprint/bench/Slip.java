package press.imprint.bench;

import java.util.Locale;
import java.util.Random;

/** One slip of a pen in a name: a letter left out, put in, exchanged with the next, or another. */
final class Slip {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private Slip() {}

  /** The name with a slip behind its capital. */
  static String in(String name, Random random) {
    String slip = name;
    while (slip.equals(name)) {
      int at = 1 + random.nextInt(name.length() - 1);
      String head = name.substring(0, at);
      String tail = name.substring(at);
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      slip =
          switch (random.nextInt(4)) {
            case 0 -> head + tail.substring(1);
            case 1 -> head + letter + tail;
            case 2 -> head + letter + tail.substring(1);
            default ->
                tail.length() < 2
                    ? name
                    : head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
          };
    }
    return slip;
  }

  /** Whether a name other than the right one may be meant by a slip. */
  static boolean near(String name, String slip, String right) {
    return !name.equals(right)
        && Math.abs(name.length() - slip.length()) <= 1
        && alike(name.toLowerCase(Locale.ROOT), slip.toLowerCase(Locale.ROOT));
  }

  /** Whether two words have the same beginning and end but for two letters. */
  private static boolean alike(String one, String two) {
    int head = 0;
    while (head < Math.min(one.length(), two.length()) && one.charAt(head) == two.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(one.length(), two.length()) - head
        && one.charAt(one.length() - 1 - tail) == two.charAt(two.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(one.length(), two.length()) - head - tail <= 2;
  }
}
