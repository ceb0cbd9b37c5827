package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnimposedWriterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // pages, pages before folio 1, signature, flip, binding, cover
    "8, 0, , SHORT, LEFT, INSIDE",
    "21, 0, 2, LONG, LEFT, INSIDE",
    "30, 6, , SHORT, LEFT, INSIDE",
    "31, 6, 3, LONG, RIGHT, INSIDE",
    "40, 4, 4, SHORT, LEFT, SHEET",
    "101, 8, , LONG, LEFT, INSIDE",
  })
  void theWayBackGivesThePagesInOrder(
      int pages,
      int front,
      Integer signature,
      BookletOptions.Flip flip,
      Binding binding,
      BookletOptions.Cover cover)
      throws IOException {
    Path book = folder.resolve("book.pdf");
    SamplePdf.withFolios(book, pages, front);
    BookletOptions options = options(signature, flip, binding, cover);
    Path sheets = folder.resolve("sheets.pdf");
    new BookletWriter(book, options, Instant.EPOCH).write(file -> sheets);
    Path back = folder.resolve("back.pdf");
    UnimposedWriter.Result result =
        new UnimposedWriter(sheets, List.of(), Optional.empty()).write(back);
    assertEquals(new UnimposedWriter.Result(pages, Optional.empty()), result);
    assertEquals(read(book), read(back));
  }

  private static BookletOptions options(
      Integer signature, BookletOptions.Flip flip, Binding binding, BookletOptions.Cover cover) {
    return new BookletOptions(
        Optional.empty(),
        Optional.ofNullable(signature),
        Optional.of(0.1),
        flip,
        BookletOptions.Turning.PRINTER,
        0,
        Set.of(),
        cover,
        binding,
        Optional.empty(),
        true,
        Optional.empty());
  }

  /** The words of each page, of the whole page and not of what is seen of it. */
  private static List<String> read(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
      }
    }
    return pages;
  }

  @Test
  void anOrderThatIsGivenIsKept() throws IOException {
    Path sheets = imposed(7);
    Path back = folder.resolve("back.pdf");
    List<Integer> order = List.of(0, 1, 2, 7, 6, 3, 4, 5);
    new UnimposedWriter(sheets, order, Optional.empty()).write(back);
    assertEquals(
        IntStream.rangeClosed(1, 7)
            .mapToObj(page -> String.join(" ", Collections.nCopies(4, "" + page)))
            .toList(),
        read(back).stream().map(page -> page.replaceAll("(?<=\\d) +", " ")).toList());
  }

  private Path imposed(int pages) throws IOException {
    Path book = folder.resolve("book.pdf");
    SamplePdf.numbered(book, pages, org.apache.pdfbox.pdmodel.common.PDRectangle.A5);
    Path sheets = folder.resolve("sheets.pdf");
    new BookletWriter(book, BookletOptions.PLAIN, Instant.EPOCH).write(file -> sheets);
    return sheets;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,1,2 | the order names 3 half sheets, and the file has 8",
        "8,1,2,7,6,3,4,4 | the order does not count from 1 on, each page once",
        "9,1,2,7,6,3,4,5 | the order does not count from 1 on, each page once",
        "0,0,0,0,0,0,0,0 | the order does not count from 1 on, each page once",
      })
  void anOrderThatIsNoneIsRefused(String order, String fault) throws IOException {
    List<Integer> given = List.of(order.split(",")).stream().map(Integer::valueOf).toList();
    Path back = folder.resolve("back.pdf");
    assertEquals(
        Optional.of(fault),
        new UnimposedWriter(imposed(8), given, Optional.empty()).write(back).fault());
    assertFalse(Files.exists(back));
  }

  @Test
  void pagesWithoutFoliosAreNotGuessedAtUnlessTheirSignatureIsTold() throws IOException {
    Path book = folder.resolve("book.pdf");
    SamplePdf.book(book, 12, 3);
    Path sheets = folder.resolve("sheets.pdf");
    new BookletWriter(book, BookletOptions.PLAIN, Instant.EPOCH).write(file -> sheets);
    Path back = folder.resolve("back.pdf");
    assertEquals(
        Optional.of("the folios do not tell in what order its pages are read"),
        new UnimposedWriter(sheets, List.of(), Optional.empty()).write(back).fault());
    assertEquals(12, new UnimposedWriter(sheets, List.of(), Optional.of(3)).write(back).pages());
    assertEquals(read(book), read(back));
  }
}
