package press.imprint.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static List<String> print(String text, String marked) {
    int start = text.indexOf(marked);
    Location at = new SourceText("book/a.md", text).at(start, start + marked.length());
    return Diagnostic.of(Rule.CALL_WITHOUT_BODY, at, "the fact", "do this")
        .toString()
        .lines()
        .toList();
  }

  private static String underlined(List<String> printed) {
    String caret = printed.get(2);
    int from = caret.indexOf('^');
    String line = printed.get(1);
    int start = line.offsetByCodePoints(0, from);
    return line.substring(start, line.offsetByCodePoints(start, caret.length() - from));
  }

  @Test
  void aShortLineIsShownWholeOverItsCaret() {
    assertEquals(
        List.of(
            "book/a.md:2:17: error: the fact [call-without-body]",
            "The rope was cut[^rope] before dawn.",
            "                ^^^^^^^",
            "hint: do this"),
        print("One.\nThe rope was cut[^rope] before dawn.\n", "[^rope]"));
  }

  @Test
  void aBlankLineIsNotShown() {
    SourceText empty = new SourceText("book/a.md", "");
    assertEquals(
        "book/a.md:1:1: error: the fact [empty-book]\nhint: do this",
        Diagnostic.of(Rule.EMPTY_BOOK, empty.at(0, 0), "the fact", "do this").toString());
  }

  @Test
  void aTabIsOneSpaceInTheLineAndUnderIt() {
    List<String> printed = print("a\tb[^c]", "[^c]");
    assertEquals("a b[^c]", printed.get(1));
    assertEquals("   ^^^^", printed.get(2));
  }

  @Test
  void aLineOfOneHundredColumnsIsShownWhole() {
    String line = "x".repeat(93) + "[^mark]";
    assertEquals(line, print(line, "[^mark]").get(1));
  }

  @Test
  void aLongLineIsCutAtBothEndsAroundTheCaret() {
    List<String> printed = print("é".repeat(300) + "[^mark]" + "🙂".repeat(300), "[^mark]");
    assertEquals("…" + "é".repeat(46) + "[^mark]" + "🙂".repeat(47) + "…", printed.get(1));
    assertEquals(" ".repeat(47) + "^".repeat(7), printed.get(2));
  }

  @Test
  void aLongLineIsCutOnlyWhereSomethingIsLeftOut() {
    String filling = "x".repeat(300);
    assertTrue(print("[^mark]" + filling, "[^mark]").get(1).startsWith("[^mark]x"));
    assertTrue(print("[^mark]" + filling, "[^mark]").get(1).endsWith("x…"));
    assertTrue(print(filling + "[^mark]", "[^mark]").get(1).startsWith("…x"));
    assertTrue(print(filling + "[^mark]", "[^mark]").get(1).endsWith("x[^mark]"));
  }

  @Test
  void theCaretUnderlinesTheSameWordsWhereverTheyStand() {
    for (int before = 0; before < 250; before++) {
      for (int after : new int[] {0, 1, 49, 50, 93, 94, 200}) {
        List<String> printed =
            print("🙂".repeat(before) + "[^mark]" + "y".repeat(after), "[^mark]");
        assertEquals("[^mark]", underlined(printed));
        assertTrue(printed.get(1).codePointCount(0, printed.get(1).length()) <= Excerpt.WIDTH + 2);
      }
    }
  }

  @Test
  void aCaretAsLongAsAPageIsCutToTheWindow() {
    String marked = "m".repeat(400);
    List<String> printed = print("x".repeat(50) + marked, marked);
    assertEquals("…" + "m".repeat(100) + "…", printed.get(1));
    assertEquals(" " + "^".repeat(100), printed.get(2));
  }

  @Test
  void ofSeveralLinesTheFirstIsUnderlined() {
    assertEquals("    ^^^", print("abc one\r\ntwo", "one\r\ntwo").get(2));
  }
}
