package press.imprint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.imprint.fixture.MasterFile.classes;
import static press.imprint.fixture.MasterFile.id;
import static press.imprint.fixture.MasterFile.lang;
import static press.imprint.fixture.MasterFile.line;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.TextStream;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;
import press.imprint.model.Metadata;
import press.imprint.model.Picture;

class XhtmlRendererTest {
  private static final Picture PLATE =
      new Picture.Found("plate.png", Path.of("plate.png"), Picture.Type.PNG, 10, 20);

  private final MasterFile file = new MasterFile("a.md");
  private final Metadata metadata = new BookFacts().metadata();

  private String written(Block... blocks) {
    XhtmlDocument document = new XhtmlDocument(metadata.lang(), "t");
    new XhtmlRenderer(document.body(), new PlainDialect(), metadata).blocks(List.of(blocks));
    String xhtml = new String(document.toBytes(), StandardCharsets.UTF_8);
    int from = xhtml.indexOf("<body>") + 6;
    return xhtml.substring(from, xhtml.indexOf("</body>")).strip();
  }

  @Test
  void everyWordIsWrittenOnceAndInOrder() {
    List<Block> blocks = everything();
    XhtmlDocument document = new XhtmlDocument("en", "t");
    new XhtmlRenderer(document.body(), new PlainDialect(), metadata).blocks(blocks);
    String words = TextStream.of(document.body().element(), element -> false);
    assertEquals(TextStream.of(blocks), words);
    assertTrue(words.contains("gamma"), words);
  }

  private List<Block> everything() {
    return List.of(
        file.heading(1, "one", file.text("Heading "), file.em(file.text("one"))),
        file.epigraph(List.of(file.text("— Somebody")), file.paragraph("An \"epigraph\"")),
        file.paragraph(file.text("alpha"), file.softBreak(), file.strong(file.text("beta"))),
        file.quotation(Attributes.NONE, file.paragraph("Quoted -- well...")),
        file.verse(line(0, file.text("First")), line(0), line(2, file.text("second"))),
        file.bullets(true, file.paragraph("tight"), file.bullets(false, file.paragraph("loose"))),
        file.numbered(3, file.paragraph("third")),
        file.definitions(file.text("term"), file.paragraph("meaning")),
        file.table(
            Attributes.NONE,
            List.of(file.text("Caption")),
            new Inline[] {file.text("h"), file.code("i"), file.text("j")},
            new Inline[] {file.text("k"), file.text("l"), file.text("m")}),
        file.codeBlock("java", "int x = \"--\";\n  y();\n"),
        file.figure(Attributes.NONE, file.image(PLATE, "alt", Attributes.NONE), file.text("cap")),
        file.ornament(),
        file.div(classes("box"), file.paragraph(file.text("in"), file.lineBreak())),
        file.paragraph(
            file.formed(Inline.Form.SUB, file.text("gamma")),
            file.linkTo("one", file.text("see"))));
  }

  @Test
  void aTightItemHasNoParagraphUnlessItHasAttributes() {
    assertEquals(
        "<ul class=\"tight\">\n<li>a</li>\n</ul>",
        written(file.bullets(true, file.paragraph("a"))));
    assertTrue(written(file.bullets(false, file.paragraph("a"))).contains("<p>a</p>"));
    Block marked = file.paragraph(id("here"), file.text("a"));
    assertTrue(written(file.bullets(true, marked)).contains("<p id=\"here\">a</p>"));
  }

  @Test
  void aListStartsAtItsNumberAndSaysSoOnlyWhereItIsNotOne() {
    assertTrue(written(file.numbered(3, file.paragraph("a"))).contains("start=\"3\""));
    assertFalse(written(file.numbered(1, file.paragraph("a"))).contains("start"));
  }

  @Test
  void verseIsStanzasOfLinesAndBlankLinesMakeNoEmptyStanza() {
    String verse =
        written(
            file.verse(
                line(0),
                line(0, file.text("a")),
                line(2, file.text("b")),
                line(0),
                line(0),
                line(0, file.text("c")),
                line(0)));
    assertEquals(
        """
        <div class="verse">
        <p class="stanza"><span class="line">a</span><br/><span class="line">\u00a0\u00a0b</span></p>
        <p class="stanza"><span class="line">c</span></p>
        </div>""",
        verse);
  }

  @Test
  void aHeadCellWithoutAWordHeadsNothing() {
    Inline[] head = {file.text("a"), file.text("b"), file.text("c")};
    Inline[] body = {file.text("d"), file.text("e"), file.text("f")};
    String full = written(file.table(Attributes.NONE, List.of(), head, body));
    assertTrue(full.contains("<th class=\"align-center\" scope=\"col\">b</th>"), full);
    assertTrue(full.contains("<td class=\"align-right\">f</td>"), full);
    Block.Table table = (Block.Table) file.table(Attributes.NONE, List.of(), head, body);
    List<List<Inline>> corner = List.of(List.of(), List.of(head[1]), List.of(head[2]));
    String cornered =
        written(
            new Block.Table(
                table.at(),
                table.attributes(),
                table.caption(),
                table.alignments(),
                List.of(corner),
                table.body()));
    assertTrue(cornered.contains("<td class=\"align-left\"/>"), cornered);
  }

  @Test
  void aPictureSaysItsTextUnlessItOnlyAdorns() {
    Attributes alt =
        new Attributes(Optional.empty(), List.of(), Map.of("alt", "own", "width", "50%"));
    assertEquals(
        "<p><img alt=\"own\" src=\"plate.png\" style=\"width: 50%;\"/></p>",
        written(file.paragraph(file.image(PLATE, "words", alt))));
    String adorning = written(file.paragraph(file.image(PLATE, "words", classes("decorative"))));
    assertTrue(adorning.contains("alt=\"\""), adorning);
    assertTrue(adorning.contains("role=\"presentation\""), adorning);
  }

  @Test
  void onlyLengthsAndDirectionsAreTakenFromAttributes() {
    Attributes evil =
        new Attributes(
            Optional.empty(),
            List.of(),
            Map.of("width", "1px;background:url(x)", "dir", "up", "onclick", "f()"));
    String picture = written(file.paragraph(file.image(PLATE, "w", evil)));
    assertEquals("<p><img alt=\"w\" src=\"plate.png\"/></p>", picture);
  }

  @Test
  void aBlockInAnotherLanguageHasTheMarksOfThatLanguage() {
    String quoted = written(file.quotation(lang("ru"), file.paragraph("\"да\"")));
    assertTrue(quoted.contains("<blockquote lang=\"ru\" xml:lang=\"ru\">"), quoted);
    assertTrue(quoted.contains("«да»"), quoted);
    String word =
        written(file.paragraph(file.text("\""), file.span(lang("ru"), file.text("да\""))));
    assertTrue(word.contains("“<span lang=\"ru\" xml:lang=\"ru\">да”"), word);
  }

  @Test
  void straightMarksStayWhereTheBookWantsThem() {
    XhtmlDocument document = new XhtmlDocument("en", "t");
    Metadata plain = new BookFacts().smart(false).metadata();
    new XhtmlRenderer(document.body(), new PlainDialect(), plain)
        .blocks(List.of(file.quotation(lang("ru"), file.paragraph("\"да\" -- it's..."))));
    assertTrue(document.body().element().getTextContent().contains("\"да\" -- it's..."));
  }

  @Test
  void anAddressIsEscapedWhereItMustBe() {
    Block link = file.paragraph(file.link("https://x.org/a b?q=\"ё\"&r=100%", file.text("x")));
    assertTrue(written(link).contains("href=\"https://x.org/a%20b?q=%22ё%22&amp;r=100%25\""));
    Block kept = file.paragraph(file.link("https://x.org/%C3%A9#a", file.text("x")));
    assertTrue(written(kept).contains("href=\"https://x.org/%C3%A9#a\""));
  }

  @Test
  void somethingBeforeTheFirstWordsJoinsTheFirstParagraphOrStandsInOneOfItsOwn() {
    XhtmlDocument document = new XhtmlDocument("en", "t");
    XhtmlRenderer renderer = new XhtmlRenderer(document.body(), new PlainDialect(), metadata);
    renderer.blocksAfter(
        List.of(file.paragraph(lang("ru"), file.text("\"да\"")), file.paragraph("b")),
        first -> first.text("1. "));
    renderer.blocksAfter(List.of(file.codeBlock("", "c\n")), first -> first.text("2."));
    String xhtml = new String(document.toBytes(), StandardCharsets.UTF_8);
    assertTrue(xhtml.contains("<p lang=\"ru\" xml:lang=\"ru\">1. «да»</p>\n<p>b</p>"), xhtml);
    assertTrue(xhtml.contains("<p>2.</p>\n<pre><code>c\n</code></pre>"), xhtml);
  }

  @Test
  void uncheckedHtmlAndPicturesAreRefused() {
    Inline html = new Inline.RawHtml(file.source().at(0, 1), "<script>");
    assertThrows(IllegalStateException.class, () -> written(file.paragraph(html)));
    Picture refused = new Picture.Refused("x.png", Picture.Fault.UNREADABLE, "no such file");
    Block picture = file.paragraph(file.image(refused, "x", Attributes.NONE));
    assertThrows(IllegalStateException.class, () -> written(picture));
  }

  private static final class PlainDialect implements OutputDialect {
    @Override
    public void noteCall(ElementCursor parent, Inline.NoteCall call) {
      parent.child("a").text(call.label());
    }

    @Override
    public String addressOf(String id) {
      return "#" + id;
    }

    @Override
    public String addressOf(Inline.Target.ToNote note) {
      return note.address();
    }

    @Override
    public String addressOf(Picture.Found picture) {
      return picture.address();
    }

    @Override
    public void mean(ElementCursor element, String meaning) {
      element.epubType(meaning);
    }
  }
}
