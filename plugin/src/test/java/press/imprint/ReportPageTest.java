package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import press.imprint.fixture.ReportPage;
import press.imprint.manuscript.BookDefaults;

/** The report that a person looks at: what stands where in it, and what leads where. */
class ReportPageTest {
  private static final String ONE =
      """
      # One

      First.[^1] Second.[^2] Third (Blair, *Too Much to Know*, 12).[^3] Fourth.[^4]

      [^1]: Ann Blair, *Too Much to Know* (New Haven: Yale University Press, 2010), 269.

      [^2]: *Ibid.*, 271.

      [^3]: See Anthony Grafton, *The Footnote* (Cambridge, MA: Harvard University Press, 1997), 3;
          Blair, 12.

      [^4]: Nothing is cited here.
      """;

  private static final String TWO =
      """
      # Two

      Again.[^a] Once more.[^b] And once more.[^a]

      [^a]: Blair, 14.

      [^b]: Tyson, 9.
      """;

  @TempDir private Path folder;

  private ReportPage report(String yaml, String... files) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), yaml);
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("0" + (i + 1) + ".md"), files[i]);
    }
    Optional<String> none = Optional.empty();
    Path work = folder.resolve("work");
    new BookBuild(
            new BookOptions(
                folder,
                "book",
                work,
                work,
                "rope",
                Set.of(),
                new BookDefaults(none, none, List.of(), none, none, "press:report"),
                Optional.empty(),
                Strictness.USUAL))
        .run();
    ReportPage page = new ReportPage(work.resolve("report.html"));
    assertEquals(Set.of(), page.faults());
    return page;
  }

  private static List<Element> links(Element element) {
    return ReportPage.within(element, "a");
  }

  private static Element ofClass(ReportPage page, String name, String kind) {
    return page.all(name).stream()
        .filter(element -> element.getAttribute("class").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLedgerIsATableOfSourcesAgainstTheNotesThatCiteThem() throws IOException {
    ReportPage page = report("title: A book\nlang: en\n", ONE, TWO);
    Element ledger = ofClass(page, "table", "ledger");
    assertEquals(
        List.of(
            List.of("Source", "Cited in", "Along the notes"),
            List.of("Ann Blair, Too Much to Know (2010)", "I.1, I.2, 01.md:3, I.3, II.1", ""),
            List.of("Anthony Grafton, The Footnote (1997)", "I.3", ""),
            List.of("Bound to no source"),
            List.of("Tyson, 9", "II.2", "cited in full nowhere")),
        ReportPage.rows(ledger));
    Element blair = ReportPage.within(ledger, "tr").get(1);
    assertEquals(
        List.of(
            "full: in full, 269", "ibid: Ibid., 271", "brief: in short, 12", "brief: in short, 14"),
        links(blair).stream()
            .map(link -> link.getAttribute("class") + ": " + link.getAttribute("title"))
            .toList());
    assertEquals("#row--5", links(blair).get(3).getAttribute("href"));
    assertEquals("1", page.byId("row--5").getElementsByTagName("a").item(0).getTextContent());
  }

  @Test
  void whatIsBoundToNothingLeadsToItsNoteAndItsFinding() throws IOException {
    ReportPage page = report("title: A book\nlang: en\n", ONE, TWO);
    Element loose = ofClass(page, "tbody", "loose");
    List<Element> links = links(loose);
    assertEquals("#row--6", links.get(0).getAttribute("href"));
    Element finding = page.byId(links.get(1).getAttribute("href").substring(1));
    assertTrue(ReportPage.words(finding).contains("short-without-full"));
  }

  @Test
  void aCallLeadsToItsBodyAndTheBodyBackToEachCall() throws IOException {
    ReportPage page = report("title: A book\nlang: en\n", ONE, TWO);
    Element row = page.byId("row--5");
    assertEquals(
        List.of("#note--5", "#note--5", "#call--5", "#call--5-2"),
        links(row).stream().map(link -> link.getAttribute("href")).toList());
    assertEquals("Again.1 Once more. And once more.", ReportPage.words(page.byId("call--5")));
    assertEquals("Again. Once more. And once more.1", ReportPage.words(page.byId("call--5-2")));
    assertTrue(ReportPage.words(page.byId("note--5")).startsWith("Blair, 14."));
    assertTrue(ReportPage.words(row).startsWith("1 [^a] Again."), ReportPage.words(row));
  }

  @Test
  void aFindingStandsBesideItsNoteAndLeadsToItAndToItsRule() throws IOException {
    ReportPage page = report("title: A book\nlang: en\n", ONE, TWO);
    Element finding = page.byId("finding--1");
    assertEquals(
        List.of("#rule--short-without-full", "#row--6"),
        links(finding).stream().map(link -> link.getAttribute("href")).toList());
    Element beside = page.byId("note--6");
    assertTrue(ReportPage.words(beside).contains("warning: "), ReportPage.words(beside));
    assertTrue(
        links(beside).stream().anyMatch(link -> link.getAttribute("href").equals("#finding--1")));
    assertEquals("Tyson", ReportPage.words(ReportPage.within(finding, "mark").get(0)));
  }

  @Test
  void thePageOfARuleIsThereOnceHoweverManyFindingsItHas() throws IOException {
    String lost = "# One\n\nThe rope[^rope] was cut[^cut] before dawn.[^dawn]\n";
    ReportPage page = report("title: A book\nlang: en\n", lost);
    assertEquals(3, page.all("article").size());
    Element rule = page.byId("rule--call-without-body");
    List<Element> examples = ReportPage.within(rule, "pre");
    assertEquals("The ink was mixed on a Tuesday.[^ink]", ReportPage.words(examples.get(0)));
    assertEquals(2, examples.size());
    assertFalse(ReportPage.words(rule).contains("```"));
    assertTrue(ReportPage.words(rule).endsWith("The first of its 3 findings"));
    assertEquals(1, page.html().split(">call-without-body</h3>", -1).length - 1);
  }

  @Test
  void theDensityIsAlsoATable() throws IOException {
    ReportPage page = report("title: A book\nlang: en\n", ONE, TWO);
    assertEquals(
        List.of(
            List.of("No.", "Part", "Words", "Calls", "Per 1,000 words"),
            List.of("1", "One", "11", "4", "364"),
            List.of("2", "Two", "7", "3", "429")),
        ReportPage.rows(ofClass(page, "table", "density-table")));
    assertEquals(
        "7 calls in 18 words, 389 to a thousand. Each bar is a hundredth of the book;"
            + " the highest has 1.",
        ofClass(page, "svg", "density").getAttribute("aria-label"));
  }

  @Test
  void wordsOfTheBookAreInItsLanguageAndOursInEnglish() throws IOException {
    String text = "# אחד\n\nמילה.[^1]\n\n[^1]: עוד מילה.\n";
    ReportPage page = report("title: ספר\nlang: he\n", text);
    assertEquals("en-GB", page.all("html").get(0).getAttribute("lang"));
    assertEquals("he", page.all("h1").get(0).getAttribute("lang"));
    assertEquals("rtl", page.byId("call--1").getAttribute("dir"));
    Element said = ReportPage.within(page.byId("note--1"), "div").get(0);
    assertEquals("he", said.getAttribute("lang"));
    assertEquals("עוד מילה.", ReportPage.words(said));
  }

  @Test
  void aPictureInANoteIsWithinThePage() throws IOException {
    Files.writeString(
        folder.resolve("rope.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9'/></svg>");
    String text = "# One\n\nA rope.[^1]\n\n[^1]: Seen ![](rope.svg){alt=\"a rope\"} here.\n";
    ReportPage page = report("title: A book\nlang: en\n", text);
    String source = page.all("img").get(0).getAttribute("src");
    assertTrue(source.startsWith("data:image/svg+xml;base64,"), source);
  }

  @Test
  void whatIsNeverCalledIsShownAllTheSame() throws IOException {
    ReportPage page =
        report("title: A book\nlang: en\n", "# One\n\nA rope.\n\n[^ink]: Lampblack.\n");
    assertEquals(
        "– [^ink] nowhere Lampblack. 01.md:5 error: note body [^ink] is never called",
        ReportPage.words(page.byId("uncalled--1")));
  }

  @Test
  void aFolderWithoutABookHasAReportToo() throws IOException {
    ReportPage page = report("title: [\n");
    assertEquals("No book", ReportPage.words(page.all("h1").get(0)));
    assertFalse(page.all("article").isEmpty());
  }
}
