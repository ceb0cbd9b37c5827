package press.imprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.style.ElementStyle.Align;

/** Of what is said of an element the right thing counts, and what is not said is its parent's. */
class CascadeTest {
  private static final double NEAR = 1e-9;

  private static ElementStyle style(String css, String body) {
    return StyledPage.of(css, body).style("x");
  }

  @Test
  void theMoreSpecificSelectorCountsWhereverItStands() {
    String css = "#x { text-align: right } p.a { text-align: center } p { text-align: left }";
    assertEquals(Align.RIGHT, style(css, "<p class='a' id='x'/>").align());
    assertEquals(Align.CENTER, style(css.substring(25), "<p class='a' id='x'/>").align());
  }

  @Test
  void ofTwoThatWeighTheSameTheLaterCounts() {
    assertEquals(2, style("p { orphans: 3 } p { orphans: 2 }", "<p id='x'/>").orphans());
    assertEquals(3, style("p { orphans: 2; orphans: 3 }", "<p id='x'/>").orphans());
  }

  @Test
  void theAuthorsSheetComesBehindThatOfTheTheme() {
    assertEquals(Align.CENTER, style("h2 { text-align: center }", "<h2 id='x'/>").align());
    assertEquals(
        0, style("p { text-indent: 0 }", "<p/><p id='x'/>").textIndent() - 1.4 * 10.5, NEAR);
    assertEquals(0, style("p + p { text-indent: 0 }", "<p/><p id='x'/>").textIndent(), NEAR);
  }

  @Test
  void shorthandAndSideCountInTheirOrder() {
    ElementStyle later = style("p { margin-left: 9pt; margin: 1pt 2pt 3pt 4pt }", "<p id='x'/>");
    assertEquals(4, later.marginLeft(), NEAR);
    ElementStyle side = style("p { margin: 1pt 2pt; margin-left: 9pt }", "<p id='x'/>");
    assertEquals(9, side.marginLeft(), NEAR);
    assertEquals(1, side.marginBottom(), NEAR);
    assertEquals(2, side.marginRight(), NEAR);
  }

  @Test
  void lettersAreInheritedAndSpacesAreNot() {
    String css = ".a { font-style: italic; font-weight: bold; margin: 9pt; break-inside: avoid }";
    ElementStyle style = style(css, "<div class='a'><p id='x'/></div>");
    assertTrue(style.italic());
    assertTrue(style.bold());
    assertEquals(0, style.marginTop(), NEAR);
    assertFalse(style.keepTogether());
  }

  @Test
  void whatStandsAroundACallIsNotAroundItsNote() {
    String note = "<a class='call'/><div class='note'><p><em id='x'/></p></div>";
    for (String around : List.of("em", "dt", "table", "blockquote")) {
      String cell = around.equals("table") ? "<tr><th>" + note + "</th></tr>" : note;
      String body = "<div class='part'><" + around + ">" + cell + "</" + around + "></div>";
      assertTrue(style("", body).italic(), around);
      assertTrue(style("blockquote em { font-style: normal }", body).italic(), around);
      assertFalse(style(".part .note em { font-style: normal }", body).italic(), around);
    }
  }

  @Test
  void emIsTheSizeOfTheElementAndOfItsParentForSizes() {
    String css = ".a { font-size: 20pt } p { font-size: 0.5em; text-indent: 2em }";
    ElementStyle style = style(css, "<div class='a'><p id='x'/></div>");
    assertEquals(10, style.fontSize(), NEAR);
    assertEquals(20, style.textIndent(), NEAR);
  }

  @Test
  void sizesThatMultiplyStaySizesOfLetters() {
    String many = "<div>".repeat(30) + "<p id='x'/>" + "</div>".repeat(30);
    assertEquals(1, style("div { font-size: 0.1em }", many).fontSize(), NEAR);
    assertEquals(500, style("div { font-size: 9em }", many).fontSize(), NEAR);
  }

  @Test
  void remAndRlhAreTheBooksWhateverStandsAround() {
    String css = ".a { font-size: 20pt } p { font-size: 2rem; margin-top: 2rlh }";
    ElementStyle style = style(css, "<div class='a'><p id='x'/></div>");
    assertEquals(21, style.fontSize(), NEAR);
    assertEquals(27.3, style.marginTop(), NEAR);
  }

  @Test
  void aNumberIsInheritedAsANumberAndALengthAsALength() {
    String number = ".a { line-height: 1.5 } p { font-size: 20pt; margin-top: 1lh }";
    assertEquals(30, style(number, "<div class='a'><p id='x'/></div>").leading(), NEAR);
    assertEquals(30, style(number, "<div class='a'><p id='x'/></div>").marginTop(), NEAR);
    String length = ".a { line-height: 15pt } p { font-size: 20pt }";
    assertEquals(15, style(length, "<div class='a'><p id='x'/></div>").leading(), NEAR);
  }

  @Test
  void stepsOfASelectorSeeWhatStandsAroundAndBefore() {
    String body = "<div class='a'><blockquote><p>one</p> two <p id='x'/></blockquote></div>";
    for (String selector :
        new String[] {
          ".a p", ".a > blockquote > p", "p + p", "p:first-child + p", ".a p + p", "#x", "p#x"
        }) {
      assertEquals(7, style(selector + " { widows: 7 }", body).widows(), selector);
    }
    for (String selector :
        new String[] {".a > p", "blockquote + p", "p:first-child", ".b p", "p + p + p", "#y"}) {
      assertEquals(2, style(selector + " { widows: 7 }", body).widows(), selector);
    }
  }

  @Test
  void elementsThatLookTheSameShareTheirStyle() {
    StyledPage page = StyledPage.of("", "<p/><p/><p id='x'/><p id='y'/>");
    assertSame(page.style("x"), page.style("y"));
  }

  @Test
  void elementsThatSelectorsTellApartDoNot() {
    StyledPage page =
        StyledPage.of(
            "#y { widows: 5 } p.a + p + p { orphans: 5 }",
            "<p class='a' id='a'/><p id='x'/><p id='y'/><p id='z'/>");
    assertEquals(2, page.style("x").widows());
    assertEquals(5, page.style("y").widows());
    assertEquals(5, page.style("y").orphans());
    assertEquals(2, page.style("z").orphans());
  }

  @Test
  void whatStandsBeforeThoseAroundTellsElementsApart() {
    String body =
        "<ul><li><p>a</p></li><li><p id='x'>b</p></li><li><p id='y'>c</p></li></ul>"
            + "<dl><dd><p>a</p></dd></dl><ul><li><p id='z'>b</p></li></ul>";
    String css = "li:first-child + li p { widows: 7 } dl + ul p { orphans: 7 }";
    StyledPage page = StyledPage.of(css, body);
    assertEquals(7, page.style("x").widows());
    assertEquals(2, page.style("y").widows());
    assertEquals(2, page.style("x").orphans());
    assertEquals(7, page.style("z").orphans());
  }
}
