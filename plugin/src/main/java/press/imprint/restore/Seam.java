package press.imprint.restore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a line or a page follows the one before. */
enum Seam {
  /** A new paragraph begins. */
  PARAGRAPH,
  /** The sentence goes on after a space. */
  SPACE,
  /** The word goes on; the hyphen was put in by the printer. */
  SOFT,
  /** The word goes on; its hyphen or dash is its own. */
  TIGHT;

  private static final String CLOSERS = "”’\"')]»*";
  private static final String OPENERS = "“‘\"'([«*";
  private static final String ENDS = ".!?:…";
  private static final String DASHES = "—–";
  private static final String HYPHENS = "-\u00AD‐";
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final Pattern BROKEN = Pattern.compile("(?s).*\\p{L}[-\u00AD‐]");

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Seam> of(String text) {
    return Arrays.stream(values()).filter(seam -> seam.id().equals(text)).findAny();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Seam::id).toList();
  }

  /**
   * How running text most likely goes on: a hyphen before a small letter is the printer's; a
   * sentence that has not ended goes on, and so does one that goes on with a small letter.
   *
   * @param before the text so far
   * @param after the text that follows
   * @return how they join
   */
  static Seam between(String before, String after) {
    String head = before.stripTrailing();
    String tail = strip(after.stripLeading());
    boolean small = !tail.isEmpty() && Character.isLowerCase(tail.codePointAt(0));
    if (BROKEN.matcher(head).matches()) {
      boolean soft = small || head.charAt(head.length() - 1) == SOFT_HYPHEN;
      return soft ? SOFT : TIGHT;
    }
    if (!head.isEmpty() && DASHES.indexOf(head.charAt(head.length() - 1)) >= 0) {
      return TIGHT;
    }
    return ended(head) && !small ? PARAGRAPH : SPACE;
  }

  private static boolean ended(String head) {
    int end = head.length();
    while (end > 0 && CLOSERS.indexOf(head.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(head.charAt(end - 1)) >= 0;
  }

  private static String strip(String tail) {
    int start = 0;
    while (start < tail.length() && OPENERS.indexOf(tail.charAt(start)) >= 0) {
      start++;
    }
    return tail.substring(start);
  }

  /** Both texts as one; a paragraph's end counts as a space. */
  List<Run> join(List<Run> before, List<Run> after) {
    List<Run> out = new ArrayList<>(before);
    if (this == SOFT) {
      dropHyphen(out);
    }
    if (this == SPACE || this == PARAGRAPH) {
      out.add(space(lastText(before), firstText(after)));
    }
    out.addAll(after);
    return Run.merged(out);
  }

  /** A space between two italic stretches is italic: so the halves of an emphasis become one. */
  private static Run space(Optional<Run> before, Optional<Run> after) {
    boolean italic = before.map(Run::italic).orElse(false) && after.map(Run::italic).orElse(false);
    boolean bold = before.map(Run::bold).orElse(false) && after.map(Run::bold).orElse(false);
    return Run.text(" ", italic, bold, after.map(Run::line).orElse(0));
  }

  private static Optional<Run> lastText(List<Run> runs) {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }

  private static Optional<Run> firstText(List<Run> runs) {
    return runs.stream().findFirst();
  }

  /** Whether a hyphen stands at the end that a soft join can drop. */
  static boolean endsInHyphen(String text) {
    return !text.isEmpty() && HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void dropHyphen(List<Run> runs) {
    int last = runs.size() - 1;
    String text = last < 0 ? "" : runs.get(last).text();
    if (endsInHyphen(text)) {
      runs.set(last, runs.get(last).with(text.substring(0, text.length() - 1)));
    }
  }
}
