package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.model.Book;
import press.imprint.model.PageMeasures;
import press.imprint.model.PageSize;

/** Every word of the text and of every note stands in the PDF, once, in order, on its page. */
class NothingIsLostTest {
  private static final Pattern TEXT = Pattern.compile("\\bt(\\d+)t\\b");
  private static final Pattern NOTE = Pattern.compile("\\bn(\\d+)n(\\d+)n\\b");

  @TempDir private Path folder;

  private List<String> pages(Book book) throws IOException {
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book, file);
    List<String> pages = new ArrayList<>();
    PageMeasures style = book.metadata().design().measures();
    // Between running head and folio, across the whole page.
    double top = style.top() - style.size();
    double height = style.height() - style.bottom() - top + style.size() / 2;
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("text", new Rectangle2D.Double(0, top, style.width(), height));
        stripper.extractRegions(page);
        pages.add(stripper.getTextForRegion("text"));
      }
    }
    return pages;
  }

  private List<String> assertWhole(TokenBook tokens, PageSize size) throws IOException {
    Book book = tokens.book(size);
    List<String> pages = pages(book);
    int contents =
        IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).startsWith("Contents"))
            .findFirst()
            .orElseThrow();
    List<Integer> text = new ArrayList<>();
    TreeMap<Integer, List<Integer>> notes = new TreeMap<>();
    for (String page : pages.subList(contents + 1, pages.size())) {
      Matcher word = TEXT.matcher(page);
      while (word.find()) {
        text.add(Integer.valueOf(word.group(1)));
      }
      Matcher note = NOTE.matcher(page);
      while (note.find()) {
        notes
            .computeIfAbsent(Integer.valueOf(note.group(1)), first -> new ArrayList<>())
            .add(Integer.valueOf(note.group(2)));
      }
    }
    assertInOrder("text", text, tokens.words());
    for (int label = 1; label <= book.notes().size(); label++) {
      assertInOrder("note " + label, notes.getOrDefault(label, List.of()), tokens.noteWords(label));
    }
    return pages.subList(contents + 1, pages.size());
  }

  private static void assertNotesBeginOnTheirCallsPage(List<String> pages, TokenBook tokens) {
    for (int label = 1; label <= tokens.notes(); label++) {
      String before = "t" + tokens.wordBeforeCall(label) + "t";
      String first = "n" + label + "n1n";
      assertEquals(pageOf(before, pages), pageOf(first, pages), "page of note " + label);
    }
  }

  private static int pageOf(String word, List<String> pages) {
    return IntStream.range(0, pages.size())
        .filter(i -> pages.get(i).contains(word))
        .findFirst()
        .orElseThrow();
  }

  private static void assertInOrder(String stream, List<Integer> words, int count) {
    for (int i = 0; i < Math.min(count, words.size()); i++) {
      int place = i;
      assertEquals(
          i + 1,
          words.get(i),
          () -> stream + " after " + words.subList(Math.max(0, place - 3), place));
    }
    assertEquals(count, words.size(), stream);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyWordOfARandomBookIsInThePdf(long seed) throws IOException {
    Random random = new Random(seed);
    TokenBook tokens = new TokenBook(seed);
    for (int part = 0; part < 3; part++) {
      tokens.part();
      for (int i = 0; i < 25; i++) {
        int[] notes = random.ints(random.nextInt(4), 1, 60).toArray();
        tokens.paragraph(random.nextInt(120), notes);
      }
    }
    List<String> pages = assertWhole(tokens, PageSize.NAMED.get((int) seed % 4));
    assertNotesBeginOnTheirCallsPage(pages, tokens);
  }

  @Test
  void aNoteLongerThanAPageIsWhole() throws IOException {
    TokenBook tokens = new TokenBook(7).part();
    tokens.paragraph(60, 5, 900, 12).paragraph(400, 8, 9).paragraph(30, 700);
    tokens.part().paragraph(100, 1500);
    assertWhole(tokens, PageSize.A5);
  }
}
