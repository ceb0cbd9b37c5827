package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.markup.PlainLetters;
import press.imprint.model.Block;
import press.imprint.model.Book;

class HeadingsTest {
  @TempDir private Path folder;

  private List<String> pagesOf(Book book) throws IOException {
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book, file);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(pdf));
      }
    }
    return pages;
  }

  private static Set<String> headings(Book book) {
    PlainLetters letters = new PlainLetters(book.metadata());
    Set<String> headings = new HashSet<>();
    for (Block block : book.parts().get(0).blocks()) {
      if (block instanceof Block.Heading heading) {
        headings.add(letters.of(heading.content()));
      }
    }
    return headings;
  }

  @Test
  void noHeadingStandsAloneAtTheFootOfAPageAndNoPageIsLeftOver() throws IOException {
    TokenBook tokens = new TokenBook(5);
    Random random = new Random(5);
    tokens.part();
    for (int i = 0; i < 120; i++) {
      tokens.heading(i % 5 == 0 ? 2 : 3);
      tokens.paragraph(20 + random.nextInt(120));
    }
    Book book = tokens.book();
    List<String> pages = pagesOf(book);
    Set<String> headings = headings(book);
    assertTrue(headings.size() > 100);
    for (String page : pages) {
      List<String> lines = page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      int last = lines.size() - 1;
      boolean folio = last >= 0 && lines.get(last).matches("\\d+");
      String foot = last < 1 ? "" : lines.get(folio ? last - 1 : last);
      assertFalse(headings.contains(foot), "alone at the foot of its page: " + foot);
    }
    assertTrue(pages.get(pages.size() - 1).contains("t" + tokens.words() + "t"));
  }
}
