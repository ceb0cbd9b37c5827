package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownHtmlTest {
  private static void reads(String master, String sketch) {
    assertEquals(sketch, Sketch.of(master));
  }

  private static void refuses(String master, String... places) {
    assertEquals(List.of(places), Marks.raws(Sketch.read(master)).map(Marks::shown).toList());
  }

  @Test
  void harmlessInlinesAreCarried() {
    reads(
        "H<sub>2</sub>O <SUP>x</sup> <u>*y*</u> <kbd>z</kbd><br/>",
        "<p>H<sub>2</sub>O <sup>x</sup> <u><em>y</em></u> <kbd>z</kbd><br></p>");
    reads(
        "<span lang=\"ru\" id='a' class='b c' title=\"&amp;\">x[^1]</span>",
        "<p><span #a .b .c lang=ru title=&>x(^1)</span></p>");
    reads("<sub class=a>x</sub>", "<p><span .a><sub>x</sub></span></p>");
    reads("a<span id=\"b\"/>c", "<p>a<span #b></span>c</p>");
  }

  @Test
  void anImageHasItsText() {
    reads("a <img src=\"b.png\" alt=\"c\" title=t>", "<p>a <img alt=c>b.png \"t\" </img></p>");
    reads("a <img src=b alt=\"\">", "<p>a <img .decorative alt=>b </img></p>");
  }

  @Test
  void blocksOfHtmlHoldMarkdown() {
    String div = "<div .a><p>b <em>c</em>(^1)</p></div>";
    reads("<div class=a>\nb *c*[^1]\n</div>", div);
    reads("<div class=a>b *c*[^1]</div>", div);
    reads("<div class=a>\n\nb *c*[^1]\n\n</div>", div);
    reads("<DIV CLASS=a>\n    b *c*[^1]\n    </DIV>", div);
    reads("<div\n  class=a>b *c*[^1]</div>", div);
    reads("> <div class=a>\n> b *c*[^1]\n> </div>", "<quote>" + div + "</quote>");
  }

  @Test
  void blocksOfHtmlHoldBlocks() {
    reads(
        "<div>\n\n- a\n\n- b\n\n# C\n</div>\nd",
        "<div><ul-loose><li><p>a</p></li><li><p>b</p></li></ul-loose><h1>C</h1></div><p>d</p>");
    reads("a\n<div>b</div>\nc", "<p>a</p><div><p>b</p></div><p>c</p>");
    reads("<div><div>a</div></div>", "<div><div><p>a</p></div></div>");
    reads("<blockquote>\na\n</blockquote>", "<quote><p>a</p></quote>");
    reads("<div>\n---\n</div>", "<div><ornament></div>");
    reads(
        "<br>\n\n</div>\n\n- a\n\n  <div>\n  b\n  </div>\n- c",
        "<p><br></p>{RAW </div> @</div>}<ul-loose><li><p>a</p><div><p>b</p></div></li>"
            + "<li><p>c</p></li></ul-loose>");
  }

  @Test
  void aFigureHasItsCaption() {
    reads(
        "<figure id=a>\n    <img src=\"b\" alt=\"c\">\n    <figcaption>d *e*[^1]</figcaption>\n"
            + "</figure>",
        "<figure #a><p><img alt=c>b </img></p><caption>d <em>e</em>(^1)</caption></figure>");
    reads(
        "<figure>\n\n![a](b)\n\n<figcaption>\n\nc\n\nd\n\n</figcaption>\n</figure>",
        "<figure><p><img>b a</img></p><caption>c<br>d</caption></figure>");
  }

  @Test
  void anElementThatIsNotCarriedIsToldAtItsTag() {
    refuses("a <em>b</em> <i>c</i>", "1:3 <em>", "1:14 <i>");
    refuses("<p>a</p>\n\n<center>\nb\n</center>", "1:1 <p>", "3:1 <center>");
    refuses("- a\n\n  <hr>", "3:3 <hr>");
    refuses("> a <a href='b'>c</a>", "1:5 <a href='b'>");
    reads(
        "<table><tr><td>a[^1]</td></tr></table>",
        "{RAW <table> @<table>}{RAW <tr> @<tr>}{RAW <td> @<td>}<p>a(^1)</p>");
  }

  @Test
  void anAttributeThatIsNotCarriedIsToldAtItsTag() {
    refuses("<span style='a'>b</span>", "1:1 <span style='a'>");
    refuses("<div onclick=a>b</div> <br clear=all>", "1:1 <div onclick=a>", "1:24 <br clear=all>");
    refuses("<blockquote cite=a>\nb\n</blockquote>", "1:1 <blockquote cite=a>");
  }

  @Test
  void aTagWithoutItsPartnerIsToldAtItsPlace() {
    refuses("a <sub>b", "1:3 <sub>");
    refuses("a</sup> b", "1:2 </sup>");
    refuses("<sub><sup>x</sub></sup>", "1:6 <sup>", "1:18 </sup>");
    refuses("*a <u>b* c</u>", "1:4 <u>", "1:11 </u>");
    refuses("<div>\n\na\n\n> </div>", "1:1 <div>", "5:3 </div>");
    refuses("<figcaption>a</figcaption>", "1:1 <figcaption>");
    reads("a <sub>b *c*", "<p>a {raw <sub>}b <em>c</em></p>");
  }

  @Test
  void whatIsNoMarkdownIsToldWhereItBegins() {
    refuses("a\n\n<script>\nx\n\ny\n</script> b", "3:1 <script>");
    refuses("<!DOCTYPE html>\n\n<?x\ny?>", "1:1 <!DOCTYPE html>", "3:1 <?x");
    refuses("a\n\n<!-- b\n\nc", "3:1 <!-- b");
    refuses("a <!-- b", "1:3 <!--");
    reads("<pre>*a*</pre> *b*", "{RAW <pre>*a*</pre> @<pre>}<p><em>b</em></p>");
  }
}
