package press.imprint.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/**
 * What Pandoc reads as more than letters, and Imprint does not: {@code ^[a note]}, {@code [@key,
 * 12]}, {@code :::}.
 *
 * @param at where it stands
 * @param what what Pandoc takes it for
 * @param hint the way out
 */
record PandocMark(Location at, String what, String hint) {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<note>\\^\\[)(?=[^\\[\\]]{1,2000}\\])"
              + "|(?<key>\\[(?:[^\\[\\]@]{0,80} )?-?@[\\p{L}\\d_][^\\[\\]]{0,200}\\])"
              + "|(?<![^ ])(?<fence>:{3,20})(?= |$)");

  /** The marks of a passage that were typed without a backslash. */
  static Stream<PandocMark> in(Passage passage) {
    return MARK.matcher(passage.text())
        .results()
        .filter(mark -> passage.isTyped(mark.start()))
        .map(mark -> of(passage, mark.start(), mark.end(), mark.group()));
  }

  private static PandocMark of(Passage passage, int start, int end, String text) {
    Location at = passage.at(start, end);
    return switch (text.charAt(0)) {
      case '^' ->
          new PandocMark(
              at, "begins a note of Pandoc's", "write `[^a]`, and the note as `[^a]: …`");
      case '[' ->
          new PandocMark(
              at, "is a citation of Pandoc's", "write the citation itself, in a note `[^a]: …`");
      default ->
          new PandocMark(
              at,
              "is a division of Pandoc's",
              "write `>` before a quotation, or delete the colons");
    };
  }

  /** The finding. */
  Diagnostic finding() {
    String typed = at.text().replaceAll("\\s+", " ");
    return Diagnostic.of(
        Rule.UNCONVERTED_NOTE, at, "`%s` %s, and is printed".formatted(typed, what), hint);
  }
}
