package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownAttributesTest {
  private static void reads(String master, String sketch) {
    assertEquals(sketch, Sketch.of(master));
  }

  @Test
  void headingsBearThemAtTheirEnd() {
    reads("## A {#b .c}", "<h2 #b .c>A</h2>");
    reads("## A {#b} ##", "<h2 #b>A</h2>");
    reads("## A ## {#b}", "<h2 #b>A</h2>");
    reads("A {.b}\n===", "<h1 .b>A</h1>");
    reads("# A {-}", "<h1 .unnumbered>A</h1>");
    reads("# A[^1] {.b}", "<h1 .b>A(^1)</h1>");
    reads("# A\n{#b}", "<h1 #b>A</h1>");
    reads("# A {b}", "<h1>A {b}</h1>");
  }

  @Test
  void aLineOfThemBelongsToItsParagraph() {
    reads("a\nb\n{.c lang=de}", "<p .c lang=de>a⏎b</p>");
    reads("{.c}\na", "<p .c>a</p>");
    reads("- a\n  {.b}", "<ul><li><p .b>a</p></li></ul>");
  }

  @Test
  void aLineOfThemBelongsToTheBlockBelowOrAbove() {
    reads("> a\n>\n> b\n{.c}", "<quote .c><p>a</p><p>b</p></quote>");
    reads("{.c}\n> a", "<quote .c><p>a</p></quote>");
    reads("|a|\n|-|\n{.c}", "<table .c>D<head>a</head></table>");
    reads("| v\n{.c}", "<verse .c>|v</verse>");
    reads("![a](b)\n{.c}", "<figure .c><p><img alt=a>b </img></p><caption>a</caption></figure>");
    reads("# A\n{.c}\n> b", "<h1>A</h1><quote .c><p>b</p></quote>");
  }

  @Test
  void aLineOfThemByItselfIsText() {
    reads("> a\n\n{.c}\n\nb", "<quote><p>a</p></quote><p>{.c}</p><p>b</p>");
    reads("```\n```\n{.c}", "<pre></pre><p>{.c}</p>");
  }
}
