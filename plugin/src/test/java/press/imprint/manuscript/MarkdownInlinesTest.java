package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownInlinesTest {
  private static void reads(String master, String sketch) {
    assertEquals("<p>" + sketch + "</p>", Sketch.of(master));
  }

  @Test
  void entitiesAndEscapesAreResolved() {
    reads("&amp;&ouml;&#x41; \\* &nosuch;", "&öA * &nosuch;");
    reads("[a](b&ouml;\\* \"&lt;\")", "<a in:bö* \"<\">a</a>");
    reads("`&amp; \\*`", "<code>&amp; \\*</code>");
  }

  @Test
  void anEntityNamesNoCharacterThatXmlLacks() {
    reads("a&#1;&#xFFFE;b&#0;", "a\uFFFD\uFFFDb\uFFFD");
  }

  @Test
  void breaksAreHardOrSoft() {
    reads("a  \nb\\\nc\nd<br>e", "a<br>b<br>c⏎d<br>e");
  }

  @Test
  void codeLosesOneBlankOnEachSide() {
    reads(
        "` a ` `  ` ``a`b`` `c\nd`",
        "<code>a</code> <code>  </code> <code>a`b</code> <code>c d</code>");
  }

  @Test
  void linksLeadOutByTheirScheme() {
    reads(
        "[a](https://x.y) [b](mailto:z) <tel:1> <q@r.s> [c](x.md#y) [d](#e)",
        "<a out:https://x.y>a</a> <a out:mailto:z>b</a> <a out:tel:1>tel:1</a> "
            + "<a out:mailto:q@r.s>q@r.s</a> <a in:x.md#y>c</a> <a in:#e>d</a>");
  }

  @Test
  void referencesAreLinksWhereTheyAreDefined() {
    reads(
        "[a] [b][a] [c][] ![d][a] [e][f]\n\n[A]: u 'T'\n[c]: v",
        "<a in:u \"T\">a</a> <a in:u \"T\">b</a> <a in:v>c</a> <img>u \"T\" d</img> [e][f]");
    reads("[*a* [^1]] [ b ] [c][] ![d]", "[<em>a</em> (^1)] [ b ] [c][] ![d]");
  }

  @Test
  void bracketsThatMakeNoLinkLeaveEmphasisAlone() {
    for (String before : List.of("", "far below the beginning of the file\n\n")) {
      assertEquals(
          "<em>a [b</em> c] [<em>d] e</em> [f [g] h]",
          Sketch.of(before + "*a [b* c] [*d] e* [f [g] h]").replaceAll("^.*<p>|</p>$", ""));
    }
  }

  @Test
  void aLinkWithinBracketsIsTheOnlyOne() {
    reads("[a [b] c](d)\n\n[b]: e", "[a <a in:e>b</a> c](d)");
    reads("[a [b](e) c](d)", "[a <a in:e>b</a> c](d)");
    reads("[a ![b](e) c](d)", "<a in:d>a <img>e b</img> c</a>");
  }

  @Test
  void addressesInAngleBracketsMayHoldSpaces() {
    reads("[a](<b c.md> 'T')", "<a in:b c.md \"T\">a</a>");
  }

  @Test
  void bracketsBearAttributes() {
    reads("[слово]{lang=ru}", "<span lang=ru>слово</span>");
    reads("[a *b* [c](d) [e]]{.f #g}", "<span #g .f>a <em>b</em> <a in:d>c</a> [e]</span>");
    reads("[a [b]{.c}]{.d}", "<span .d>a <span .c>b</span></span>");
    reads("[a[^1]]{.b}", "<span .b>a(^1)</span>");
    reads("[a]{x=\"b \\\" &amp;\" y='c'}", "<span x=b \" & y=c>a</span>");
    reads("[a] {.b} \\[c]{.d} e]{.f}", "[a] {.b} [c]{.d} e]{.f}");
  }

  @Test
  void imagesLinksAndCodeBearAttributes() {
    reads("x ![a](b){#c .d width=5cm}", "x <img #c .d width=5cm>b a</img>");
    reads("[a](b){.c} `d`{.e}", "<span .c><a in:b>a</a></span> <span .e><code>d</code></span>");
  }

  @Test
  void bracesElsewhereAreText() {
    reads("{a} {.b} c{.d} {#e} f", "{a} {.b} c{.d} {#e} f");
    reads("a[^1]{.b} (c){.d}", "a(^1){.b} (c){.d}");
    reads("a {.b}", "a {.b}");
  }

  @Test
  void aLinkWithoutWordsIntoTheBookIsACrossReference() {
    reads("a [](#b) [](c.md) [](c.md#^d)", "a <ref #b> <ref c.md> <ref c.md#^d>");
    reads("[][b]\n\n[b]: #^b", "<ref #^b>");
    reads("a[](#^b)[^b]", "a<ref #^b>(^b)");
    reads("[](https://a.b)", "<a out:https://a.b></a>");
    reads("[a](#^b)", "<a in:#^b>a</a>");
    reads("[^a](#^b)", "(^a)(#^b)");
  }

  @Test
  void aCrossReferenceThatAsksForThePageTakesTheWordBeforeIt() {
    reads("see p. [](#b){.page}.", "see <ref #b page \"p.\u00a0\">.");
    reads("pp.\n[](#b){.page}–[](#c){.page}", "<ref #b page \"pp.\u00a0\">–<ref #c page \"\">");
    reads("(S.[](#b){.page})", "(<ref #b page \"S.\">)");
    reads("*Seite [](#b){.page}*", "<em><ref #b page \"Seite\u00a0\"></em>");
    reads("on top. [](#b){.page}", "on top. <ref #b page \"\">");
    reads("see p. [](#b)", "see p. <ref #b>");
    reads("[](#b){.c}", "<span .c><ref #b></span>");
    reads("[](#b){.page #d}", "<span #d><ref #b page \"\"></span>");
  }
}
