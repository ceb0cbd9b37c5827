package press.imprint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Books of which every line is the same fault: what no author writes, and what no rule may mind.
 */
enum AdversarialBook {
  OPENING("a paragraph of `(`", i -> "(a "),
  CLOSING("a paragraph of `)`", i -> ") "),
  CLOSING_ALONE("a paragraph of nothing but `)`", i -> ")"),
  INTERVALS("a paragraph of half-open intervals", i -> "[0, 1) "),
  STRAIGHT("a paragraph of `\"`", i -> "\" a "),
  CURVED("a paragraph of `“` and `‘`", i -> "“a ‘b "),
  ASTERISKS("a paragraph of `*`", i -> "a* "),
  OPENING_ASTERISKS("a paragraph of `**`", i -> "**a "),
  UNDERSCORES("a paragraph of `_`", i -> "_a "),
  HYPHENS("a word of hyphens", i -> "ab-"),
  LETTERS("a word of letters", i -> "a"),
  FIGURES("a number", i -> "1"),
  RAISED("a paragraph of `¹`", i -> "rope¹ "),
  FOREIGN("a paragraph of `[12]`", i -> "rope[" + i % 99 + "] "),
  GLYPHS("a paragraph without glyphs", i -> "\ua015"),
  TAGS("a paragraph of `<b>`", i -> "<b>a "),
  SUPERSCRIPTS("nested superscripts", i -> "<sup>a"),
  QUOTATIONS("lines in quotations", i -> ">".repeat(1 + i % 50) + " a\n\n"),
  SAME_LABELS("the same label", i -> "Word.[^a]\n\n[^a]: Said.\n\n"),
  CASES(
      "labels that differ by case",
      i -> "Word.[^" + cased(i) + "]\n\n[^" + cased(i + 1) + "]: Said.\n\n"),
  NEAR_LABELS(
      "calls in capitals of labels in small letters",
      i -> "Word.[^Rope" + i + "]\n\n[^rope" + i + "]: Said.\n\n"),
  TYPED_NUMBERS("numbers of notes typed by hand", i -> numbered(i + 1, "See note 9999.")),
  LINKS_TO_NOTES(
      "links to notes of another name",
      i -> "Word.[^rope" + i + "] [a](#^cord" + i + ")\n\n[^rope" + i + "]: Said.\n\n"),
  CALLS_ALONE("calls without bodies", i -> "Word.[^rope" + i + "]\n\n"),
  BODIES_ALONE("bodies without calls", i -> "[^rope" + i + "]: Said.\n\n"),
  STRANGERS(
      "calls and bodies of other labels",
      i -> "Word.[^rope" + i + "]\n\n[^cord" + i + "]: Said.\n\n"),
  RUNS("numbers in runs of three", i -> numbered(i / 3 * 30 + i % 3, "Said.")),
  FALLING("numbers that fall by two", i -> numbered(i % 3 == 2 ? i - 2 : i, "Said.")),
  IN_NOTE("a note full of calls", i -> i == 0 ? "Word.[^a]\n\n[^a]: Said" : "[^a]"),
  ONE_AUTHOR("works of one author", i -> numbered(i, i % 2 == 0 ? full("Lee", i) : "E. Lee 31.")),
  ONE_TITLE(
      "titles of the same words",
      i ->
          numbered(
              i, i % 2 == 0 ? full("Lee", i) : "Lee, *The Rope and the Sea of Nets*, " + i + ".")),
  NEAR_NAMES(
      "names one letter apart",
      i -> numbered(i, i % 2 == 0 ? full("Lee" + cased(i), i) : "Lee" + cased(i) + "x 31.")),
  SAME_WORK("one work in full", i -> numbered(i, full("Lee", 1))),
  IBID("notes that say Ibid.", i -> numbered(i, "*Ibid.*, " + i + ".")),
  TITLES("a note of titles", i -> i == 0 ? "Word.[^a]\n\n[^a]: Said" : " *Rope*"),
  CAPITALS("a note of names", i -> i == 0 ? "Word.[^a]\n\n[^a]: Said" : " Rope, *Sea*"),
  LONG_NAME(
      "a surname of all letters",
      i ->
          i == 0
              ? "Word.[^a] Word.[^b]\n\n[^b]: Ann Lee, *Sea* (Oxford: Stair, 1931), 1.\n\n[^a]: A"
              : "a"),
  LONG_LABEL("a label of all letters", i -> i == 0 ? "Word.[^b]\n\n[^c]: Said.\n\nWord.[^a" : "a"),
  LONG_PAGES(
      "a page of all figures",
      i -> i == 0 ? "Word.[^a]\n\n[^a]: Ann Lee, *Sea* (Oxford: Stair, 1931), 1–1" : "1"),
  LINKS(
      "links to no place",
      i -> "[a](#rope" + i + ") and [b](sea" + i + ".md)\n\n## Rope " + i + "\n\n"),
  HEADINGS("headings of one name", i -> "# Rope\n\n"),
  RULES("rules", i -> "***\n\n"),
  WAIVERS("waivers", i -> "<!-- imprint-allow doubled-word: said so -->\n\nThe the rope.\n\n");

  private final String says;
  private final IntFunction<String> piece;

  AdversarialBook(String says, IntFunction<String> piece) {
    this.says = says;
    this.piece = piece;
  }

  String says() {
    return name().toLowerCase(Locale.ROOT) + ": " + says;
  }

  /** Labels that are the same but for case. */
  private static String cased(int i) {
    StringBuilder label = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      label.append((char) ((i >> bit & 1) == 0 ? 'a' + bit : 'A' + bit));
    }
    return label.toString();
  }

  private static String numbered(int i, String said) {
    return "Word.[^" + i + "]\n\n[^" + i + "]: " + said + "\n\n";
  }

  private static String full(String name, int i) {
    return "Eric "
        + name
        + ", *The Rope and the Sea of Nets and Oars "
        + i
        + "* (Oxford: Stair, 1931), 12.";
  }

  /** Writes the book. */
  Path written(int kilobytes) throws IOException {
    Path folder = SpeedBench.folder();
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < kilobytes * 1024; i++) {
      text.append(piece.apply(i));
    }
    if (name().equals("LONG_LABEL")) {
      text.append("]\n");
    }
    Files.writeString(folder.resolve("book.yaml"), "lang: en-GB\n");
    Files.writeString(folder.resolve("01.md"), text + "\n");
    return folder;
  }
}
