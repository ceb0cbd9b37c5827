package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Matter;
import press.imprint.model.Note;
import press.imprint.model.Part;
import press.imprint.model.Picture;

class BookAssemblyTest {
  private final List<MasterPart> files = new ArrayList<>();

  private BookAssemblyTest file(Matter matter, String path, String text) {
    MarkdownFile file =
        new MarkdownReader()
            .read(
                new SourceText("book/" + path, text),
                address -> new Picture.Refused(address, Picture.Fault.UNREADABLE, "is not there"));
    files.add(new MasterPart(path, matter, file));
    return this;
  }

  private BookAssemblyTest body(String path, String text) {
    return file(Matter.BODY, path, text);
  }

  private BookAssembly book() {
    return BookAssembly.of(files);
  }

  private String sketch() {
    return book().parts().stream()
        .map(part -> part.matter() + " " + new Sketch().blocks(part.blocks()))
        .collect(Collectors.joining("\n"));
  }

  /** Every link of the book as {@code address -> id}. */
  private List<String> links() {
    List<String> links = new ArrayList<>();
    BookWalker walker =
        new BookWalker() {
          @Override
          public Void link(Inline.Link link) {
            if (link.target() instanceof Inline.Target.Internal internal) {
              links.add(internal.address() + " -> " + internal.id().orElse("nowhere"));
            }
            return super.link(link);
          }
        };
    book().parts().stream().map(Part::blocks).forEach(walker::walkBlocks);
    book().notes().stream().map(Note::blocks).forEach(walker::walkBlocks);
    return links;
  }

  @Test
  void aHeadingOfLevelOneOpensAPartWhereverItStands() {
    body("1.md", "a\n\n# B\n\n## C\n\n# D").body("2.md", "e\n\n> # F\n\n# G");
    assertEquals(
        "BODY <p>a</p>\nBODY <h1 #b>B</h1><h2 #c>C</h2>\n"
            + "BODY <h1 #d>D</h1><p>e</p><quote><h1 #f>F</h1></quote>\nBODY <h1 #g>G</h1>",
        sketch());
  }

  @Test
  void aFileOfFrontOrBackMatterOpensAPartIfItHasAHeading() {
    file(Matter.FRONT, "1.md", "a").file(Matter.FRONT, "2.md", "b");
    file(Matter.FRONT, "3.md", "c\n\n# D").body("4.md", "e");
    file(Matter.BACK, "5.md", "f").file(Matter.BACK, "6.md", "# G");
    assertEquals(
        "FRONT <p>a</p><p>b</p>\nFRONT <p>c</p>\nFRONT <h1 #d>D</h1>\nBODY <p>e</p>\n"
            + "BACK <p>f</p>\nBACK <h1 #g>G</h1>",
        sketch());
  }

  @Test
  void whatIsEmptyMakesNoPart() {
    body("1.md", "").body("2.md", "<!-- a -->\n\n[^1]: b\n\n[c]: d").body("3.md", "# E");
    assertEquals("BODY <h1 #e>E</h1>", sketch());
  }

  @Test
  void idsAreTheOnlyOnesOfTheirName() {
    body("1.md", "# A\n\n# A\n\n# B {#a-1}").body("2.md", "# A\n\n[x]{#b.2}\n\n# !");
    assertEquals(
        "BODY <h1 #a>A</h1>\nBODY <h1 #a-2>A</h1>\nBODY <h1 #a-1>B</h1>\n"
            + "BODY <h1 #a-3>A</h1><p><span #b-2>x</span></p>\nBODY <h1 #section>!</h1>",
        sketch());
  }

  @Test
  void anIdTypedTwiceIsToldAtTheSecondPlace() {
    body("1.md", "# A {#x}\n\n[b]{#y}").body("2.md", "a\n\n![c](d){#x}\n\n<div id=\"y\">e</div>");
    assertEquals(
        List.of(
            "book/2.md:3:9: error: id `x` is taken already [duplicate-id]",
            "book/2.md:5:1: error: id `y` is taken already [duplicate-id]"),
        book().findings().stream().map(f -> f.toString().lines().findFirst().orElse("")).toList());
    assertEquals(
        List.of(
            "[book/1.md:1:1: note: the first that has it]",
            "[book/1.md:3:1: note: the first that has it]"),
        book().findings().stream().map(f -> f.related().toString()).toList());
    assertEquals(
        "BODY <h1 #x>A</h1><p><span #y>b</span></p><p>a</p>"
            + "<figure #x-1><p><img alt=c>d </img></p><caption>c</caption></figure>"
            + "<div #y-1><p>e</p></div>",
        sketch());
  }

  @Test
  void aLinkFindsItsOwnFileFirst() {
    body("1.md", "# Intro\n\n[a](#intro)").body("2.md", "# Intro\n\n[b](#intro)");
    body("3.md", "[c](#intro) [d](1.md#intro) [e](2.md#intro) [f](#intro-1) [g](2.md)");
    assertEquals(
        List.of(
            "#intro -> intro",
            "#intro -> intro-1",
            "#intro -> intro",
            "1.md#intro -> intro",
            "2.md#intro -> intro-1",
            "#intro-1 -> intro-1",
            "2.md -> intro-1"),
        links());
  }

  @Test
  void aLinkFindsEveryKindOfPlace() {
    body("a.md", "# A\n\n[x]{#s}\n\n![c](d){#f}\n\n> q\n{#q}\n\n[^1]: <span id=\"n\">y</span>");
    body("b/c.md", "# Ü b {#typed.id}\n\n[1](../a.md#s) [2](./../a.md#f) [3](#q) [4](#n)");
    body("b/d.md", "[5](c.md#typed.id) [6](c.md#typed-id) [7](../a.md#%61)");
    assertEquals(
        List.of(
            "../a.md#s -> s",
            "./../a.md#f -> f",
            "#q -> q",
            "#n -> n",
            "c.md#typed.id -> typed-id",
            "c.md#typed-id -> typed-id",
            "../a.md#%61 -> a"),
        links());
  }

  @Test
  void aLinkToNoPlaceLeadsNowhere() {
    body(
        "a.md", "# A\n\n[1](#b) [2](b.md) [3](a.md#b) [4]() [5](#) [6](c.pdf) [7](//d) [8](a%.md)");
    assertEquals(8, links().stream().filter(link -> link.endsWith(" -> nowhere")).count());
  }

  @Test
  void notesKeepTheirFileAndOrder() {
    body("a.md", "[^1]: [b](#t)\n").body("b.md", "[^1]: c\n\n# T");
    assertEquals(
        List.of("book/a.md:1:1", "book/b.md:1:1"),
        book().notes().stream().map(note -> note.at().toString()).toList());
    assertEquals(List.of("#t -> t"), links());
  }

  @Test
  void headingsWithoutLettersHaveIdsToo() {
    body("a.md", "# 1\n\n# 2\n\n# [^n]");
    assertEquals(
        "BODY <h1 #section>1</h1>\nBODY <h1 #section-1>2</h1>\nBODY <h1 #section-2>(^n)</h1>",
        sketch());
    assertEquals(Optional.empty(), book().findings().stream().findFirst());
  }
}
