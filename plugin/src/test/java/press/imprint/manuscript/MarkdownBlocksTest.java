package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {
  private static void reads(String master, String sketch) {
    assertEquals(sketch, Sketch.of(master));
  }

  @Test
  void headingsAreReadOverAndUnderlined() {
    reads("# A\n## B ##\nC\nd\n===\nE\n---", "<h1>A</h1><h2>B</h2><h1>C⏎d</h1><h2>E</h2>");
  }

  @Test
  void listsKnowTheirFirstNumberAndWhetherTheyAreTight() {
    reads("3. a\n4. b", "<ol-3><li><p>a</p></li><li><p>b</p></li></ol-3>");
    reads("- a\n\n- b", "<ul-loose><li><p>a</p></li><li><p>b</p></li></ul-loose>");
    reads("- a\n  <!-- c -->\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    reads("-\n- a", "<ul><li></li><li><p>a</p></li></ul>");
  }

  @Test
  void aTableHasAlignmentsAndEscapedPipes() {
    reads(
        "|a|b|c|d|\n|:-|-:|:-:|-|\n|1\\|2|`x|y`|[u|v](w)|*4*|",
        "<table>LRCD<head>a|b|c|d</head><row>1|2|<code>x|y</code>|<a in:w>u|v</a>|<em>4</em></row>"
            + "</table>");
  }

  @Test
  void aTableNeedsNoHeadAndKeepsEveryCell() {
    reads("|---|\n| x |", "<table>D<row>x</row></table>");
    reads("| | |\n|-|-|\n|a|b|", "<table>DD<row>a|b</row></table>");
    reads("|a|\n|-|\n|b|c|", "<table>DD<head>a</head><row>b|c</row></table>");
  }

  @Test
  void aRowSetInByATabRepeatsNothing() {
    String table = "<table>D<head>abc</head><row>def</row></table>";
    reads("|abc|\n|---|\n\t|def|", table);
    reads("|abc|\r\n|---|\r\n\t|def|", table);
    reads(
        "- x\n\n\t|abc|\n\t|---|\n\t\t|def|",
        "<ul-loose><li><p>x</p>" + table + "</li></ul-loose>");
  }

  @Test
  void aTableMayStandDirectlyBelowAParagraph() {
    reads("x\n| a |\n|---|\n| b |", "<p>x</p><table>D<head>a</head><row>b</row></table>");
  }

  @Test
  void aCaptionStandsBeforeOrAfterItsTable() {
    reads("|a|\n|-|\n\n: *Cap*", "<table><caption><em>Cap</em></caption>D<head>a</head></table>");
    reads("|a|\n|-|\nTable: Cap", "<table><caption>Cap</caption>D<head>a</head></table>");
    reads("Table: Cap {#t}\n\n|a|\n|-|", "<table #t><caption>Cap</caption>D<head>a</head></table>");
    reads("Table: of contents\n\nx", "<p>Table: of contents</p><p>x</p>");
    reads("|a|\n|-|\n\n\nTable: far", "<table>D<head>a</head></table><p>Table: far</p>");
  }

  @Test
  void definitionsHaveTermsInLinesAndMeaningsInBlocks() {
    reads(
        "a *b*\nc\n: one\n: two\n\n    more\n\nd\n\n:   - x",
        "<dl><dt>a <em>b</em></dt><dt>c</dt><dd><p>one</p></dd><dd><p>two</p><p>more</p></dd>"
            + "<dt>d</dt><dd><ul><li><p>x</p></li></ul></dd></dl>");
    reads("> a\n> : b", "<quote><dl><dt>a</dt><dd><p>b</p></dd></dl></quote>");
    reads("[^1]: a\n\n    : b", "<note 1><dl><dt>a</dt><dd><p>b</p></dd></dl></note>");
  }

  @Test
  void aColonWithoutATermIsAColon() {
    reads(": a", "<p>: a</p>");
    reads("# H\n: a", "<h1>H</h1><p>: a</p>");
    reads("a\n\n\n: b", "<p>a</p><p>: b</p>");
    reads("a\n:b :c", "<p>a⏎:b :c</p>");
  }

  @Test
  void verseKeepsItsLinesIndentsAndStanzas() {
    reads(
        "| One *a*\n|   two\n  goes on\n|\n| three\nafter",
        "<verse>|One <em>a</em>|  two⏎goes on||three</verse><p>after</p>");
    reads("> | a\n> |  b", "<quote><verse>|a| b</verse></quote>");
  }

  @Test
  void verseSwallowsNoTable() {
    reads("| a | b |\n| - | - |\n| 1 | 2 |", "<table>DD<head>a|b</head><row>1|2</row></table>");
    reads("> | a\n> |--\n", "<quote><table>D<head>a</head></table></quote>");
  }

  @Test
  void codeKeepsEveryCharacterAndNamesItsLanguage() {
    reads("```java x\na\tb\n  *c*\n```", "<pre>java:a\tb⏎  *c*⏎</pre>");
    reads("~~~ {.sql #id}\n~~~", "<pre>sql:</pre>");
    reads("```{}\n```", "<pre></pre>");
    reads("    a\n\n      b\n", "<pre>a⏎⏎  b⏎</pre>");
    reads("> ```\n> [^1]\n> ```", "<quote><pre>[^1]⏎</pre></quote>");
  }

  @Test
  void aThematicBreakIsAnOrnament() {
    reads("a\n\n* * *\n\n---\n", "<p>a</p><ornament><ornament>");
  }

  @Test
  void anImageAloneIsAFigure() {
    reads("![](a.png)", "<figure><p><img>a.png </img></p></figure>");
    reads(
        "![Cap *x*](a.png \"T\"){#f .w alt=\"Y\"}",
        "<figure #f><p><img .w alt=Y>a.png \"T\" </img></p><caption>Cap <em>x</em></caption>"
            + "</figure>");
    reads("![a](b) c", "<p><img>b a</img> c</p>");
    reads("[![a](b)](c)", "<p><a in:c><img>b a</img></a></p>");
  }

  @Test
  void anEpigraphNamesWhoIsQuoted() {
    String epigraph = "<epigraph .epigraph><p>a</p><by>– b</by></epigraph>";
    reads("> a\n>\n> – b\n{.epigraph}", epigraph);
    reads("{.epigraph}\n> a\n>\n> – b", epigraph);
    reads("> a\n>\n> – b\n> {.epigraph}", epigraph);
    reads("> {.epigraph}\n> a\n>\n> – b", epigraph);
    reads("> a\n>\n> – b\n>\n> {.epigraph}", epigraph);
    reads(
        "> a\n>\n> <div>\n> b\n> </div>\n>\n> – c\n{.epigraph}",
        "<epigraph .epigraph><p>a</p><div><p>b</p></div><by>– c</by></epigraph>");
    reads("> <!-- x -->\n> a\n>\n> – b\n{.epigraph}", epigraph);
    reads("> — a\n{.epigraph}", "<epigraph .epigraph><p>— a</p></epigraph>");
    reads("> a\n\n{.epigraph}", "<quote><p>a</p></quote><p>{.epigraph}</p>");
  }

  @Test
  void commentsLeaveNothingBehind() {
    reads("<!-- a\n\nb -->\n\nc <!-- d --> e\n\n<!-- f --><!-- g -->\n", "<p>c  e</p>");
    reads("<!-- a --> *b*\nc", "<p><em>b</em>⏎c</p>");
    reads("<!--> a", "<p>a</p>");
    reads("> <!-- a -->", "");
    reads("x <!-- a--->", "<p>x</p>");
  }
}
