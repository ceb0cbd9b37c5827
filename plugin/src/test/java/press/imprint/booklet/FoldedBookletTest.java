package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.booklet.BookletOptions.Cover;
import press.imprint.booklet.BookletOptions.Flip;
import press.imprint.booklet.BookletOptions.Turning;

/** Finished booklets, folded, read as the book does. */
class FoldedBookletTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // pages, signature, flip, binding, turning, cover
    "1, , SHORT, LEFT, PRINTER, INSIDE",
    "2, 1, LONG, LEFT, PRINTER, INSIDE",
    "3, , LONG, RIGHT, PRINTER, INSIDE",
    "4, 2, SHORT, RIGHT, PRINTER, FILE",
    "5, 1, SHORT, LEFT, REVERSED, INSIDE",
    "8, , LONG, LEFT, SAME, INSIDE",
    "12, , SHORT, LEFT, PRINTER, INSIDE",
    "12, 3, LONG, LEFT, REVERSED, SHEET",
    "16, 2, SHORT, RIGHT, SAME, FILE",
    "17, 4, LONG, RIGHT, REVERSED, FILE",
    "20, 5, SHORT, LEFT, PRINTER, SHEET",
    "23, 2, LONG, LEFT, PRINTER, FILE",
    "28, 3, SHORT, LEFT, SAME, SHEET",
    "33, 4, SHORT, RIGHT, PRINTER, INSIDE",
    "37, 10, LONG, LEFT, PRINTER, SHEET",
    "40, 1, SHORT, LEFT, PRINTER, INSIDE",
    "47, 6, LONG, RIGHT, SAME, INSIDE",
    "61, 7, SHORT, LEFT, REVERSED, SHEET",
    "85, , LONG, LEFT, PRINTER, INSIDE",
    "101, , SHORT, RIGHT, REVERSED, FILE",
  })
  void everyHalfSheetHasThePageThatIsReadThere(
      int pages, Integer signature, Flip flip, Binding binding, Turning turning, Cover cover)
      throws IOException {
    Path pdf = folder.resolve("book.pdf");
    SamplePdf.book(pdf, pages, 5);
    BookletOptions options =
        new BookletOptions(
            Optional.empty(),
            Optional.ofNullable(signature),
            Optional.of(0.1),
            flip,
            turning,
            0,
            Set.of(Mark.values()),
            cover,
            binding,
            Optional.empty(),
            true,
            Optional.empty());
    Booklet booklet =
        new BookletWriter(pdf, options, Instant.EPOCH).write(file -> folder.resolve(file + ".pdf"));
    assertEquals(read(pdf, booklet.sheets() * 4), folded(options, booklet));
  }

  private static List<String> read(Path pdf, int pages) throws IOException {
    List<String> read = new ArrayList<>();
    try (PDDocument book = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        boolean blank = page > book.getNumberOfPages();
        read.add(blank ? "" : stripper.getText(book).replaceAll("\\s+", ""));
      }
    }
    return read;
  }

  /** What hands make of the files. */
  private List<String> folded(BookletOptions options, Booklet booklet) throws IOException {
    List<List<String>> fronts = new ArrayList<>();
    List<List<String>> backs = new ArrayList<>();
    if (options.turning() == Turning.PRINTER) {
      byTurns(BookletFile.SHEETS, fronts, backs);
    } else {
      fronts.addAll(sides(BookletFile.FRONTS));
      for (List<String> back : sides(BookletFile.BACKS)) {
        backs.add(options.turning() == Turning.SAME ? backs.size() : 0, back);
      }
    }
    if (options.cover() == Cover.FILE) {
      List<List<String>> front = new ArrayList<>();
      List<List<String>> back = new ArrayList<>();
      byTurns(BookletFile.COVER, front, back);
      fronts.addAll(0, front);
      backs.addAll(0, back);
    }
    assertEquals(booklet.sheets(), fronts.size());
    assertEquals(booklet.sheets(), backs.size());
    List<Integer> sizes = new ArrayList<>(booklet.signatures());
    if (booklet.wrapped()) {
      sizes.add(0, 1);
    }
    List<List<String>> signatures = new ArrayList<>();
    int next = 0;
    for (int size : sizes) {
      FoldedSignature paper = new FoldedSignature(options.binding(), options.flip() == Flip.LONG);
      for (int sheet = next; sheet < next + size; sheet++) {
        paper.insert(fronts.get(sheet), backs.get(sheet));
      }
      next += size;
      signatures.add(paper.read());
    }
    return bound(signatures, booklet.wrapped());
  }

  private static List<String> bound(List<List<String>> signatures, boolean wrapped) {
    List<String> pages = new ArrayList<>();
    signatures.subList(wrapped ? 1 : 0, signatures.size()).forEach(pages::addAll);
    if (wrapped) {
      pages.addAll(0, signatures.get(0).subList(0, 2));
      pages.addAll(signatures.get(0).subList(2, 4));
    }
    return pages;
  }

  private void byTurns(BookletFile file, List<List<String>> fronts, List<List<String>> backs)
      throws IOException {
    List<List<String>> sides = sides(file);
    for (int side = 0; side < sides.size(); side += 2) {
      fronts.add(sides.get(side));
      backs.add(sides.get(side + 1));
    }
  }

  private List<List<String>> sides(BookletFile file) throws IOException {
    List<List<String>> sides = new ArrayList<>();
    try (PDDocument sheets = Loader.loadPDF(folder.resolve(file + ".pdf").toFile())) {
      for (int side = 0; side < sheets.getNumberOfPages(); side++) {
        sides.add(Halves.of(sheets, side));
      }
    }
    return sides;
  }
}
