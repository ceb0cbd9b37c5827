package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.imprint.model.Note;

class MarkdownNotesTest {
  private static void reads(String master, String sketch) {
    assertEquals(sketch, Sketch.of(master));
  }

  @Test
  void aCallIsACallWithOrWithoutABody() {
    reads("Cut[^rope].", "<p>Cut(^rope).</p>");
  }

  @Test
  void aCallIsNeitherLinkNorImageNorReference() {
    reads("word[^1](x)", "<p>word(^1)(x)</p>");
    reads("[word][^1]", "<p>[word](^1)</p>");
    reads("[word][^1]\n\n[word]: u", "<p><a in:u>word</a>(^1)</p>");
    reads("Oh![^1]", "<p>Oh!(^1)</p>");
    reads("![^1](x)", "<p>!(^1)(x)</p>");
  }

  @Test
  void aCallInCodeOrBehindABackslashIsText() {
    reads("`[^1]` \\[^1] \\\\[^1]", "<p><code>[^1]</code> [^1] \\(^1)</p>");
    reads("    [^1]\n", "<pre>[^1]⏎</pre>");
  }

  @Test
  void aLabelHoldsAnythingButABracketAndALineEnd() {
    reads("a[^x *y* `z` [w]b", "<p>a(^x *y* `z` [w)b</p>");
    reads("a[^x\ny] [^] [^ ]", "<p>a[^x⏎y] [^] [^ ]</p>");
    reads("[^ a ]: b", "<note  a ><p>b</p></note>");
  }

  @Test
  void callsAreReadWhereverWordsAre() {
    reads("# H[^1]\n\nS[^2]\n---", "<h1>H(^1)</h1><h2>S(^2)</h2>");
    reads("|a[^1]|\n|-|\n|b[^2]|", "<table>D<head>a(^1)</head><row>b(^2)</row></table>");
    reads("| v[^1]\n", "<verse>|v(^1)</verse>");
    reads("t[^1]\n: d[^2]", "<dl><dt>t(^1)</dt><dd><p>d(^2)</p></dd></dl>");
    reads(
        "> a\n>\n> — b[^1]\n{.epigraph}",
        "<epigraph .epigraph><p>a</p><by>— b(^1)</by></epigraph>");
    reads("|a|\n|-|\n\nTable: c[^1]", "<table><caption>c(^1)</caption>D<head>a</head></table>");
    reads("*a[^1]* **b[^2]**", "<p><em>a(^1)</em> <b>b(^2)</b></p>");
  }

  @Test
  void callsInLinksAndImagesStayThere() {
    reads("[a[^1]](b)", "<p><a in:b>a(^1)</a></p>");
    reads("x ![a[^1]](b)", "<p>x <img>b a(^1)</img></p>");
  }

  @Test
  void theCaptionOfAFigureCallsButItsTextForTheBlindDoesNot() {
    reads(
        "![Cap[^1]](a.png)",
        "<figure><p><img alt=Cap>a.png </img></p><caption>Cap(^1)</caption></figure>");
  }

  @Test
  void aBodyThatLooksLikeAReferenceIsABody() {
    reads("[^1]: See [Foo]: a bar.", "<note 1><p>See [Foo]: a bar.</p></note>");
    reads("[^1]: /url \"title\"", "<note 1><p>/url \"title\"</p></note>");
  }

  @Test
  void aBodyGoesOnByColumnAndLazily() {
    reads("[^1]: a\nb\n\n    c\n\n\td\n\ne", "<p>e</p><note 1><p>a⏎b</p><p>c</p><p>d</p></note>");
    reads("[^1]:\n    a", "<note 1><p>a</p></note>");
    reads("[^1]:\ta\n\n\tb\tc", "<note 1><p>a</p><p>b\tc</p></note>");
    reads("[^1]: a\n\n  b", "<p>b</p><note 1><p>a</p></note>");
  }

  @Test
  void aBodyHoldsBlocks() {
    reads(
        "[^1]: > q\n\n    - i\n\n    ```\n    c\n    ```\n",
        "<note 1><quote><p>q</p></quote><ul><li><p>i</p></li></ul><pre>c⏎</pre></note>");
  }

  @Test
  void aNewBodyBeginsOnTheNextLine() {
    reads("[^1]: a\n[^2]: b[^3]\n", "<note 1><p>a</p></note><note 2><p>b(^3)</p></note>");
    reads("Text[^1]\n[^1]: a", "<p>Text(^1)</p><note 1><p>a</p></note>");
  }

  @Test
  void emptyAndDoubleBodiesAreKept() {
    reads(
        "[^1]:\n[^1]: a\n[^1]: b\n\n[^2]:",
        "<note 1></note><note 1><p>a</p></note>" + "<note 1><p>b</p></note><note 2></note>");
  }

  @Test
  void bodiesAreLiftedOutOfWhatTheyStandIn() {
    reads("> [^1]: a\n> b", "<note 1><p>a⏎b</p></note>");
    reads(
        "- x\n  [^1]: a\n- y",
        "<ul><li><p>x</p></li><li><p>y</p></li></ul><note 1><p>a</p></note>");
    reads("- [^1]: a\n- y", "<ul><li><p>y</p></li></ul><note 1><p>a</p></note>");
    reads("<div>\n[^1]: a\n</div>", "<div></div><note 1><p>a</p></note>");
    reads("[^1]: a\n\n    [^2]: b", "<note 1><p>a</p></note><note 2><p>b</p></note>");
  }

  @Test
  void thePlacesOfCallAndBodyAreTheirMarks() {
    MarkdownFile file = Sketch.read("> a *b[^x y]*\n\n   [^x y]:  c\n");
    assertEquals(List.of("[^x y]:"), file.notes().stream().map(note -> note.at().text()).toList());
    assertEquals(
        List.of("1:7 [^x y]"), Marks.calls(file).map(Marks::shown).collect(Collectors.toList()));
  }

  @Test
  void notesStandInTheOrderOfTheFile() {
    MarkdownFile file = Sketch.read("[^a]: x\n\n    [^b]: y\n\n> [^c]: z\n\n[^d]: v\n");
    assertEquals(List.of("a", "b", "c", "d"), file.notes().stream().map(Note::label).toList());
  }
}
