package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.imprint.manuscript.BookDefaults;
import press.imprint.verify.Epubcheck;

/** The list of works cited in the finished files: its words, and that its links land at notes. */
class WorksCitedTest {
  private static final String YAML =
      "title: The rope\nlang: en\nsources: true\nback: [colophon.md]\n";

  private static final String ONE =
      """
      # One

      First.[^1] Second.[^2]

      [^1]: Jane Roe, *Rope and Wire*, ed. Ann Poe (Bergen: Havn, 1960), 12.
      [^2]: *Ibid.*, 13.
      """;

  private static final String TWO =
      """
      # Two

      First.[^1] Second.[^2]

      [^1]: John Doe, “A Knot,” *Rope Quarterly* 12 (1957): 31–40.
      [^2]: Roe, *Rope*, 14.
      """;

  private static final String COLOPHON = "# Colophon {.colophon .unnumbered}\n\nSet by hand.\n";

  @TempDir static Path base;
  private static Map<Output, Path> outputs;

  @BeforeAll
  static void makeTheBook() throws IOException {
    Path folder = Files.createDirectories(base.resolve("book"));
    Files.writeString(folder.resolve("book.yaml"), YAML);
    Files.writeString(folder.resolve("01.md"), ONE);
    Files.writeString(folder.resolve("02.md"), TWO);
    Files.writeString(folder.resolve("colophon.md"), COLOPHON);
    Optional<String> none = Optional.empty();
    BuildResult result =
        new BookBuild(
                new BookOptions(
                    folder,
                    "book",
                    base,
                    base.resolve("work"),
                    "rope",
                    Set.of(Format.PDF, Format.EPUB),
                    new BookDefaults(none, none, List.of(), none, none, "press:rope"),
                    Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                    Strictness.USUAL))
            .run();
    assertEquals(List.of(), result.findings());
    outputs = result.outputs();
  }

  private Map<String, Document> pages() throws Exception {
    Map<String, Document> pages = new LinkedHashMap<>();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    try (ZipFile epub = new ZipFile(outputs.get(Output.EPUB).toFile())) {
      for (ZipEntry entry : epub.stream().toList()) {
        if (entry.getName().endsWith(".xhtml")) {
          pages.put(
              entry.getName().replaceFirst(".*OEBPS/", ""),
              builder.parse(epub.getInputStream(entry)));
        }
      }
    }
    return pages;
  }

  private static List<Element> elements(Document page, String name) {
    return elements(page.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  @Test
  void theEpubHasTheListBeforeTheColophonWithItsMeaning() throws Exception {
    Document list = pages().get("text/back-01.xhtml");
    Element section = elements(list, "section").get(0);
    assertEquals("doc-bibliography", section.getAttribute("role"));
    assertEquals("bibliography", section.getAttribute("epub:type"));
    assertEquals("Works cited", elements(list, "h1").get(0).getTextContent());
    assertEquals(
        List.of(
            "Doe, John. “A Knot.” Rope Quarterly 12 (1957): 31–40.",
            "Note II.1",
            "Roe, Jane. Rope and Wire. Edited by Ann Poe. Bergen: Havn, 1960.",
            "Notes I.1, I.2, II.2"),
        elements(list, "p").stream().map(Element::getTextContent).toList());
    assertEquals(2, elements(list, "li").size());
    assertEquals(
        "Colophon", elements(pages().get("text/back-02.xhtml"), "h1").get(0).getTextContent());
  }

  @Test
  void everyLinkOfTheEpubsListLandsAtTheNoteOfItsNumber() throws Exception {
    Map<String, Document> pages = pages();
    List<String> landed = new ArrayList<>();
    for (Element link : elements(pages.get("text/back-01.xhtml"), "a")) {
      String[] to = link.getAttribute("href").split("#", 2);
      Element note =
          elements(pages.get("text/" + to[0]), "div").stream()
              .filter(div -> div.getAttribute("id").equals(to[1]))
              .findFirst()
              .orElseThrow();
      assertEquals("doc-footnote", note.getAttribute("role"));
      landed.add(link.getTextContent() + " " + note.getTextContent().strip().substring(0, 9));
    }
    assertEquals(
        List.of("II.1 1. John D", "I.1 1. Jane R", "I.2 2. Ibid.,", "II.2 2. Roe, R"), landed);
  }

  @Test
  void theEpubsContentsNameTheListAndEpubcheckFindsNothing() throws Exception {
    List<String> nav =
        elements(pages().get("nav.xhtml"), "a").stream().map(Element::getTextContent).toList();
    assertTrue(nav.containsAll(List.of("Works cited", "Colophon")), nav::toString);
    assertEquals(List.of(), Epubcheck.verification().verify(outputs.get(Output.EPUB)), "EPUBCheck");
  }

  @Test
  void inTheEpubAnIbidSaysBelowWhatItMeansAndInThePdfItDoesNot() throws Exception {
    Document one = pages().get("text/body-01.xhtml");
    List<Element> below =
        elements(one, "p").stream()
            .filter(p -> p.getAttribute("class").equals("antecedent"))
            .toList();
    assertEquals(
        List.of("= Roe, Rope and Wire, 13"), below.stream().map(Element::getTextContent).toList());
    Element note = (Element) below.get(0).getParentNode();
    assertEquals("doc-footnote", note.getAttribute("role"));
    assertEquals("2. Ibid., 13.", elements(note, "p").get(0).getTextContent());
    try (PDDocument pdf = Loader.loadPDF(outputs.get(Output.PDF).toFile())) {
      String all = new PDFTextStripper().getText(pdf);
      assertTrue(all.contains("2.\u00a0Ibid., 13."), all);
      assertFalse(all.contains("= Roe"), all);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(pdf);
  }

  private static int pageOfList(PDDocument pdf) throws IOException {
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      if (item.getTitle().equals("Works cited")) {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf));
      }
    }
    throw new AssertionError("no outline item");
  }

  @Test
  void thePdfHasTheListWithItsOutlineItem() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(outputs.get(Output.PDF).toFile())) {
      String page = text(pdf, pageOfList(pdf)).replaceAll("\\s+", " ");
      assertTrue(
          page.contains(
              "Doe, John. “A Knot.” Rope Quarterly 12 (1957): 31–40. Note II.1"
                  + " Roe, Jane. Rope and Wire. Edited by Ann Poe. Bergen: Havn, 1960."
                  + " Notes I.1, I.2, II.2"),
          page);
    }
  }

  @Test
  void everyLinkOfThePdfsListLandsAtANoteOnThePageOfItsPart() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(outputs.get(Output.PDF).toFile())) {
      PDPage list = pdf.getPage(pageOfList(pdf));
      List<String> landed = new ArrayList<>();
      for (PDAnnotation annotation : list.getAnnotations()) {
        PDPageXYZDestination to =
            (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
        String page = text(pdf, pdf.getPages().indexOf(to.getPage()));
        assertTrue(to.getTop() < list.getMediaBox().getHeight() / 4, "at the foot of the page");
        landed.add((page.contains("Rope Quarterly") ? "Two " : "One ") + to.getTop());
      }
      assertEquals(4, landed.size());
      assertEquals(4, Set.copyOf(landed).size(), landed::toString);
      assertEquals(
          List.of("Two", "One", "One", "Two"),
          landed.stream().map(l -> l.substring(0, 3)).toList());
      int first = Integer.parseInt(landed.get(1).substring(4));
      int second = Integer.parseInt(landed.get(2).substring(4));
      assertTrue(first > second, landed::toString);
    }
  }
}
