package press.imprint.style;

import java.util.List;

/** Words as a message has them. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  /** The author's own text, in one line that is not long. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** Words to choose from. */
  static String choice(List<String> words) {
    List<String> all = words.stream().map(word -> "`" + word + "`").toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
