package press.imprint.manuscript;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The marks of the dialect thrown together, as no author would. */
final class MarkSoup {
  private static final List<String> MARKS =
      List.of(
          "w",
          "word ",
          "\n",
          "\n\n",
          "\n    ",
          "\n  ",
          "> ",
          "- ",
          "1. ",
          "*",
          "**",
          "_",
          "__",
          "`",
          "``",
          "```\n",
          "~~~",
          "[",
          "]",
          "](u)",
          "](u \"t\")",
          "][r]",
          "![",
          "[^1]",
          "[^1]: ",
          "[^",
          "]: u",
          "{.a}",
          "{#b}",
          "{",
          "}",
          "|",
          "| ",
          "|-|",
          "\n|-|\n",
          ": ",
          "Table: ",
          "<div>",
          "</div>",
          "<span>",
          "</span>",
          "<br>",
          "<sub>",
          "</sub>",
          "<p>",
          "<figure>",
          "</figure>",
          "<figcaption>",
          "</figcaption>",
          "<blockquote>",
          "</blockquote>",
          "<img src=a>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<?",
          "?>",
          "&amp;",
          "&#1;",
          "\\",
          "#",
          "## ",
          "\n===",
          "\n---",
          "\n***\n",
          "\t",
          "  \n",
          "\\\n",
          "<https://a.b>",
          "<a",
          "\"",
          "'",
          "(",
          ")",
          "\u00E9",
          "\uD83D\uDE00",
          "\u00A0",
          "\u2014",
          "[r]: u\n",
          "^",
          "~");

  private MarkSoup() {}

  static String of(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 1 + random.nextInt(25))
        .mapToObj(i -> MARKS.get(random.nextInt(MARKS.size())))
        .collect(Collectors.joining());
  }
}
