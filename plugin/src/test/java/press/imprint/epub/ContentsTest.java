package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.imprint.fixture.MasterFile.classes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.Part;

class ContentsTest {
  @TempDir private Path folder;
  private final MasterFile file = new MasterFile("a.md");

  private List<String> contents(BookFacts facts, Part... parts) {
    PageFrame frame = new PageFrame(facts.metadata());
    return lines(new Contents(frame, PartFile.of(List.of(parts))).entries(), "");
  }

  private static List<String> lines(List<Contents.Entry> entries, String indent) {
    List<String> lines = new ArrayList<>();
    for (Contents.Entry entry : entries) {
      lines.add(indent + entry.label() + " " + entry.href());
      lines.addAll(lines(entry.children(), indent + "  "));
    }
    return lines;
  }

  private Part body(Block... blocks) {
    return new Part(Matter.BODY, List.of(blocks));
  }

  private Block heading(int level, String words, String... classes) {
    return file.heading(level, words.toLowerCase(Locale.ROOT), classes(classes), file.text(words));
  }

  @Test
  void headingsStandBelowOneAnotherAsDeepAsTheBookAsks() {
    Part part = body(heading(1, "One"), heading(2, "Two"), heading(3, "Three"), heading(2, "Four"));
    String one = "One text/body-01.xhtml";
    String two = "  Two text/body-01.xhtml#two";
    String three = "    Three text/body-01.xhtml#three";
    String four = "  Four text/body-01.xhtml#four";
    assertEquals(List.of(one), contents(new BookFacts().tocDepth(1), part));
    assertEquals(List.of(one, two, four), contents(new BookFacts().tocDepth(2), part));
    assertEquals(List.of(one, two, three, four), contents(new BookFacts().tocDepth(3), part));
  }

  @Test
  void unlistedHeadingsAreLeftOutAndThoseBelowThemAreNot() {
    assertEquals(
        List.of("Two text/body-01.xhtml#two", "Three text/body-02.xhtml"),
        contents(
            new BookFacts(),
            body(heading(1, "One", "unlisted"), heading(2, "Two")),
            body(heading(1, "Three"), heading(2, "Four", "unlisted"))));
  }

  @Test
  void aSkippedLevelMakesNoEmptyLine() {
    assertEquals(
        List.of("One text/body-01.xhtml", "  Deep text/body-01.xhtml#deep"),
        contents(new BookFacts().tocDepth(4), body(heading(1, "One"), heading(4, "Deep"))));
  }

  @Test
  void headingsWithinQuotationsAreNotTheBooks() {
    assertEquals(
        List.of("One text/body-01.xhtml"),
        contents(
            new BookFacts(),
            body(heading(1, "One"), file.quotation(Attributes.NONE, heading(2, "Quoted")))));
  }

  @Test
  void theOnlyBodyWithoutAHeadingBearsTheTitle() {
    assertEquals(
        List.of("It’s a Book text/body-01.xhtml", "  Two text/body-01.xhtml#two"),
        contents(
            new BookFacts().title("It's a Book"), body(file.paragraph("x"), heading(2, "Two"))));
  }

  @Test
  void anyOtherPartWithoutAHeadingIsToldByItsFirstWords() {
    Part dedication = new Part(Matter.FRONT, List.of(file.paragraph("For \"Ann\"")));
    String words = "All that was said before, and a good deal of what was said after";
    Part opening = body(file.ornament(), file.paragraph(words));
    Part silent = body(file.ornament());
    assertEquals(
        List.of(
            "For “Ann” text/front-01.xhtml",
            "All that was said before, and a good… text/body-01.xhtml",
            "Start of the text text/body-02.xhtml",
            "One text/body-03.xhtml"),
        contents(new BookFacts(), dedication, opening, silent, body(heading(1, "One"))));
  }

  @Test
  void aBookThatListsNothingStillHasALine() {
    assertEquals(
        List.of("A Short Book text/body-01.xhtml"),
        contents(new BookFacts(), body(heading(1, "One", "unlisted"))));
    assertEquals(List.of("A Short Book title-page.xhtml"), contents(new BookFacts()));
  }

  @Test
  void headingsStandInTheNavInTheirOwnLanguages() throws Exception {
    Block french = file.heading(2, "cordes", MasterFile.lang("fr"), file.text("Des \"cordes\""));
    Part part = body(heading(1, "Ropes"), french);
    Book book =
        new Book(new BookFacts().metadata(), List.of(part), List.of(), List.of(file.source()));
    OpenedEpub epub = OpenedEpub.of(book, folder);
    Element toc =
        OpenedEpub.elements(epub.pages().get("nav.xhtml"), OpenedEpub.role("doc-toc")).get(0);
    var links = toc.getElementsByTagName("a");
    List<String> nav = new ArrayList<>();
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      nav.add(link.getAttribute("lang") + ": " + link.getTextContent().replace('\u00a0', ' '));
    }
    assertEquals(List.of(": Ropes", "fr: Des « cordes »"), nav);
  }

  @Test
  void noteCallsOfHeadingsReachNeitherNavNorNcxAndBothSayTheSame() throws Exception {
    OpenedEpub epub = OpenedEpub.of(SampleBook.of(new BookFacts().tocDepth(3), folder), folder);
    Element toc =
        OpenedEpub.elements(epub.pages().get("nav.xhtml"), OpenedEpub.role("doc-toc")).get(0);
    List<String> nav = new ArrayList<>();
    var links = toc.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      nav.add(link.getTextContent() + " " + link.getAttribute("href"));
    }
    assertEquals(
        List.of(
            "For all who read notes first text/front-01.xhtml",
            "Preface text/front-02.xhtml",
            "The rope text/body-01.xhtml",
            "First “chapter” text/body-01.xhtml#first-chapter",
            "Second chapter text/body-01.xhtml#second-chapter",
            "Deeper text/body-01.xhtml#deeper",
            "Knots & Bends text/body-02.xhtml",
            "Appendix text/back-01.xhtml"),
        nav);
    var ncx = OpenedEpub.parsed(epub.entries().get("OEBPS/toc.ncx"));
    List<String> old = new ArrayList<>();
    for (Element point : OpenedEpub.elements(ncx, e -> e.getTagName().equals("navPoint"))) {
      Element target = (Element) point.getElementsByTagName("content").item(0);
      String label = point.getElementsByTagName("text").item(0).getTextContent();
      old.add(label + " " + target.getAttribute("src"));
    }
    assertEquals(nav, old);
  }

  @Test
  void landmarksLeadToCoverTitleContentsAndTheStartOfTheText() throws Exception {
    OpenedEpub epub = OpenedEpub.of(SampleBook.of(new BookFacts(), folder), folder);
    String nav = epub.letters("nav.xhtml");
    for (String landmark :
        List.of(
            "epub:type=\"cover\" href=\"cover.xhtml\">Cover<",
            "epub:type=\"titlepage\" href=\"title-page.xhtml\">Title page<",
            "epub:type=\"toc\" href=\"#toc\">Contents<",
            "epub:type=\"bodymatter\" href=\"text/body-01.xhtml\">Start of the text<")) {
      assertTrue(nav.contains(landmark), landmark);
    }
  }
}
