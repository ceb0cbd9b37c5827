package press.imprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprint.model.Theme;
import press.imprint.style.ElementStyle.Align;
import press.imprint.typesetting.Figures;

/** What themes make of the elements of a book, on A5: letters of 10.5 on 13.65 points. */
class ThemesTest {
  private static final double LINE = 13.65;

  private static final String BOOK =
      """
      <div class='part'>
        <h1 id='h1'/><blockquote class='epigraph' id='epigraph'>
        <p id='said'/><p class='attribution' id='by'/></blockquote>
        <p id='first'/><p id='next'>a<a class='call' id='call'/><em id='em'><em id='emem'/></em>
        <code id='code'/><sup id='sup'/></p><h2 id='h2'/><h3 id='h3'><em id='h3em'/></h3>
        <blockquote id='quote'><p/><p id='quoted'/></blockquote>
        <div class='verse' id='verse'><p class='stanza'/><p class='stanza' id='stanza'/></div>
        <ul id='ul'><li><p/><p id='item'/></li></ul>
        <ul class='tight'><li><ul id='inner'/></li></ul>
        <dl><dt id='dt'/><dd id='dd'/></dl>
        <table id='table'><caption id='caption'/><thead><tr><th id='th'/></tr></thead>
        <tbody><tr><td class='align-right' id='td'/></tr></tbody></table>
        <pre id='pre'><code id='precode'/></pre>
        <figure id='figure'><p><img id='img'/></p><figcaption id='figcaption'/></figure>
        <h3><em><div class='note' id='note'><a class='number'/> a <p id='second'/><p id='third'/></div></em></h3>
        <div class='works-cited'><ul><li><p class='biblioentry' id='work'/>
        <p class='cited-in' id='cited'/></li></ul></div></div>
      """;

  private static StyledPage page(Theme theme) {
    return StyledPage.of(theme, "", BOOK);
  }

  @ParameterizedTest
  @CsvSource({
    "h1, 18.375", "h2, 13.125", "h3, 11.025", "quote, 9.975", "epigraph, 9.975", "note, 8.505",
    "call, 6.825", "code, 8.61", "pre, 8.61", "precode, 8.61", "table, 9.66", "caption, 8.694",
    "figcaption, 9.45", "sup, 7.35", "cited, 8.505", "first, 10.5"
  })
  void lettersOfTheEssayAreAsLargeAsEver(String id, double size) {
    assertEquals(size, page(Theme.ESSAY).style(id).fontSize(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "first, 0",
    "next, 14.7",
    "said, 0",
    "by, 0",
    "quoted, 13.965",
    "stanza, 0",
    "item, 14.7",
    "second, 11.907",
    "third, 11.907",
    "work, -18.9",
    "cited, 0",
    "note, 0",
    "dd, 0"
  })
  void firstLinesOfTheEssayAreSetInWhereAParagraphFollowsAnother(String id, double indent) {
    assertEquals(indent, page(Theme.ESSAY).style(id).textIndent(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "quote, 15.96, 15.96",
    "epigraph, 59.85, 0",
    "verse, 16.8, 0",
    "ul, 18.9, 0",
    "dd, 18.9, 0",
    "pre, 10.5, 0",
    "work, 18.9, 0",
    "first, 0, 0",
    "note, 0, 0"
  })
  void blocksOfTheEssayAreSetInAsEver(String id, double left, double right) {
    assertEquals(left, page(Theme.ESSAY).style(id).marginLeft(), 1e-9);
    assertEquals(right, page(Theme.ESSAY).style(id).marginRight(), 1e-9);
  }

  @Test
  void theEssayLooksAsEver() {
    StyledPage page = page(Theme.ESSAY);
    assertEquals(Align.CENTER, page.style("h1").align());
    assertEquals(Align.LEFT, page.style("h2").align());
    assertEquals(Align.RIGHT, page.style("by").align());
    assertEquals(Align.RIGHT, page.style("td").align());
    assertEquals(Align.JUSTIFY, page.style("first").align());
    assertEquals(Figures.TEXT, page.style("first").figures());
    assertEquals(Figures.TABLE, page.style("td").figures());
    assertTrue(page.style("h3").italic() && page.style("em").italic() && page.style("th").italic());
    assertFalse(page.style("h3em").italic() || page.style("emem").italic());
    assertFalse(page.style("h1").hyphenated() || page.style("verse").hyphenated());
    assertEquals(0, page.style("inner").marginTop());
    assertEquals(LINE / 2, page.style("stanza").marginTop(), 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void aNoteLooksTheSameWhereverItIsCalled(Theme theme) {
    ElementStyle note = page(theme).style("note");
    assertFalse(note.italic() || note.bold() || note.smallCaps());
    assertEquals(Align.JUSTIFY, note.align());
    assertEquals(0.81 * LINE, note.leading(), 1e-9);
    assertTrue(note.hyphenated());
  }

  @ParameterizedTest
  @EnumSource
  void headingsStayWithTheirText(Theme theme) {
    for (String id : List.of("h1", "h2", "h3")) {
      assertTrue(page(theme).style(id).keepWithNext(), id);
    }
  }

  @ParameterizedTest
  @EnumSource
  void spacesAroundBlocksComeToHalfLines(Theme theme) {
    for (String id : List.of("h1", "h2", "h3", "quote", "verse", "ul", "figure", "next")) {
      ElementStyle style = page(theme).style(id);
      boolean heading = id.startsWith("h");
      double taken = style.marginTop() + style.marginBottom() + (heading ? style.leading() : 0);
      double halves = taken / (LINE / 2);
      assertEquals(Math.rint(halves), halves, 1e-9, id);
    }
  }

  @Test
  void theManualSetsParagraphsApartAndHeadingsAtTheLeft() {
    StyledPage page = page(Theme.MANUAL);
    assertEquals(0, page.style("next").textIndent());
    assertEquals(LINE / 2, page.style("next").marginTop(), 1e-9);
    assertTrue(page.style("h1").bold());
    assertEquals(Align.LEFT, page.style("h1").align());
    assertEquals(Figures.LINING, page.style("first").figures());
    assertEquals(LINE / 2, page.style("stanza").marginTop(), 1e-9);
  }

  @Test
  void thePlainThemeIsUprightAndOfOneSize() {
    StyledPage page = page(Theme.PLAIN);
    for (String id : List.of("h1", "h2", "h3")) {
      assertEquals(10.5, page.style(id).fontSize(), id);
      assertFalse(page.style(id).italic() || page.style(id).bold(), id);
    }
    assertEquals(10.5, page.style("next").textIndent());
  }
}
