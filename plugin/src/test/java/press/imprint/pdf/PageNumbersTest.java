package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Book;

/**
 * Contents, page labels, folios, outline and links all name the page where the thing has landed.
 */
class PageNumbersTest {
  private static final Pattern ENTRY = Pattern.compile("(t\\d+t t\\d+t)[ .]+(\\d+)");

  @TempDir private Path folder;
  private TokenBook tokens;
  private PDDocument pdf;
  private String[] labels;
  private final List<String> pages = new ArrayList<>();

  @BeforeEach
  void writeABookOfThreeParts() throws IOException {
    tokens = new TokenBook(11);
    Random random = new Random(11);
    for (int part = 0; part < 3; part++) {
      tokens.part();
      for (int chapter = 0; chapter < 4; chapter++) {
        tokens.heading(2);
        for (int i = 0; i < 4 + part; i++) {
          tokens.paragraph(random.nextInt(150), random.ints(random.nextInt(3), 1, 40).toArray());
        }
      }
    }
    Book book = tokens.book();
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book, file);
    pdf = Loader.loadPDF(file.toFile());
    labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    PDFTextStripper stripper = new PDFTextStripper();
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      stripper.setStartPage(i);
      stripper.setEndPage(i);
      pages.add(stripper.getText(pdf));
    }
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  private int firstPageOfText() {
    int first = 0;
    while (!labels[first].equals("1")) {
      first++;
    }
    return first;
  }

  private Map<String, String> contents() {
    Map<String, String> entries = new HashMap<>();
    for (int i = 0; i < firstPageOfText(); i++) {
      Matcher entry = ENTRY.matcher(pages.get(i));
      while (entry.find()) {
        entries.put(entry.group(1), entry.group(2));
      }
    }
    return entries;
  }

  @Test
  void contentsPrintTheLabelOfThePageWhereTheHeadingStands() {
    Map<String, String> entries = contents();
    assertEquals(15, entries.size());
    entries.forEach(
        (words, number) ->
            assertTrue(
                pages.get(firstPageOfText() + Integer.parseInt(number) - 1).contains(words),
                words + " on " + number));
  }

  @Test
  void everyPageOfTextPrintsItsLabelUnlessItIsBlank() {
    for (int i = firstPageOfText(); i < pages.size(); i++) {
      if (!pages.get(i).isBlank()) {
        String page = pages.get(i);
        assertTrue(page.lines().anyMatch(labels[i]::equals), "folio " + labels[i] + " in " + page);
      }
    }
  }

  @Test
  void frontMatterCountsInRomanAndTheTextFromOneOnARecto() {
    assertEquals("i", labels[0]);
    assertEquals(0, firstPageOfText() % 2, "page 1 is a recto");
  }

  @Test
  void partsOpenOnARectoAndTheVersoBeforeIsBlankOrFull() {
    PDOutlineItem part = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    for (part = part.getNextSibling(); part != null; part = part.getNextSibling()) {
      int page = pageOf(part);
      assertEquals(0, page % 2, part.getTitle());
      String verso = pages.get(page - 1);
      assertTrue(verso.isBlank() || verso.lines().count() > 3, "page before " + part.getTitle());
      assertFalse(pages.get(page).startsWith("Tokens"), "an opening page has no running head");
    }
  }

  @Test
  void outlineLeadsToThePageThatContentsName() {
    Map<String, String> entries = contents();
    List<PDOutlineItem> items = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getDocumentOutline(), items);
    assertEquals(16, items.size());
    for (PDOutlineItem item : items.subList(1, items.size())) {
      assertEquals(entries.get(item.getTitle()), labels[pageOf(item)], item.getTitle());
    }
  }

  private static void collect(PDOutlineNode node, List<PDOutlineItem> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(item);
      collect(item, items);
    }
  }

  private int pageOf(PDOutlineItem item) {
    try {
      return pdf.getPages().indexOf(item.findDestinationPage(pdf));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyCallAndEveryNoteNumberIsALinkAndTheyMeet() throws IOException {
    int internal = 0;
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          assertTrue(target(link) >= 0, "a link that leads nowhere");
          assertTrue(link.getRectangle().getWidth() > 1, "a link without width");
          internal++;
        }
      }
    }
    int headings = 15;
    assertEquals(headings + 2 * tokens.notes(), internal);
  }

  private int target(PDAnnotationLink link) throws IOException {
    PDDestination destination = link.getDestination();
    if (destination == null && link.getAction() instanceof PDActionGoTo go) {
      destination = go.getDestination();
    }
    if (destination instanceof PDNamedDestination named) {
      destination = pdf.getDocumentCatalog().findNamedDestinationPage(named);
    }
    return destination instanceof PDPageDestination page ? page.retrievePageNumber() : -1;
  }
}
