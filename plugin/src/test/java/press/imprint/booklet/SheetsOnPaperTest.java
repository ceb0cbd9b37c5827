package press.imprint.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where pages and marks lie on the paper. */
class SheetsOnPaperTest {
  private static final double MM = 72 / 25.4;
  private static final Pattern PLACED =
      Pattern.compile("(\\S+) 0 0 \\S+ (\\S+) (\\S+) cm\\s+/Form");

  @TempDir Path folder;

  /** How a page is placed: its scale, and where its lower left corner lies, in points. */
  private record Placed(double scale, double x, double y) {}

  private Booklet write(PDRectangle page, int pages, BookletOptions options) throws IOException {
    Path book = folder.resolve("book.pdf");
    SamplePdf.numbered(book, pages, page);
    return new BookletWriter(book, options, Instant.EPOCH)
        .write(file -> folder.resolve(file + ".pdf"));
  }

  private List<Placed> placed(int side) throws IOException {
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("SHEETS.pdf").toFile())) {
      String content =
          new String(sheets.getPage(side).getContents().readAllBytes(), StandardCharsets.US_ASCII);
      List<Placed> placed = new ArrayList<>();
      PLACED
          .matcher(content)
          .results()
          .forEach(
              one ->
                  placed.add(
                      new Placed(
                          Double.parseDouble(one.group(1)),
                          Double.parseDouble(one.group(2)),
                          Double.parseDouble(one.group(3)))));
      return placed;
    }
  }

  private PDRectangle sheet() throws IOException {
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("SHEETS.pdf").toFile())) {
      PDPage side = sheets.getPage(0);
      return side.getMediaBox();
    }
  }

  private static BookletOptions on(
      SheetSize sheet, Double paper, double gutter, Double edge, boolean shrinks, Mark... marks) {
    return new BookletOptions(
        Optional.ofNullable(sheet),
        Optional.empty(),
        Optional.ofNullable(paper),
        BookletOptions.Flip.SHORT,
        BookletOptions.Turning.PRINTER,
        gutter,
        Set.of(marks),
        BookletOptions.Cover.INSIDE,
        Binding.LEFT,
        Optional.ofNullable(edge),
        shrinks,
        Optional.empty());
  }

  @Test
  void pagesMoveTowardsTheFoldByThePaperAroundThem() throws IOException {
    write(PDRectangle.A5, 20, on(null, 0.1, 0, null, true));
    double fold = sheet().getWidth() / 2;
    for (int sheet = 0; sheet < 5; sheet++) {
      for (int side = 2 * sheet; side < 2 * sheet + 2; side++) {
        double shift = sheet * 0.1 * MM;
        assertEquals(fold - shift, placed(side).get(1).x(), 0.001);
        double width = PDRectangle.A5.getWidth();
        assertEquals(fold + shift - width, placed(side).get(0).x(), 0.001);
      }
    }
  }

  @Test
  void gutterKeepsPagesFromTheFold() throws IOException {
    write(
        new PDRectangle(300, 400),
        4,
        on(SheetSize.millimetres("A4", 210, 297), null, 5, null, true));
    assertEquals(sheet().getWidth() / 2 + 5 * MM, placed(0).get(1).x(), 0.001);
    assertEquals((sheet().getHeight() - 400) / 2, placed(0).get(1).y(), 0.001);
  }

  @Test
  void aLargePageIsMadeSmallerAsLetterAndA4AreOnThemselves() throws IOException {
    Booklet booklet =
        write(PDRectangle.A4, 4, on(SheetSize.millimetres("A4", 210, 297), null, 0, null, true));
    assertEquals(Math.sqrt(0.5), booklet.scale(), 0.002);
    assertEquals(booklet.scale(), placed(0).get(0).scale(), 0.0001);
    assertEquals(List.of(), booklet.warnings());
  }

  @Test
  void aLargePageThatIsKeptIsWarnedOf() throws IOException {
    Booklet booklet =
        write(PDRectangle.A4, 4, on(SheetSize.millimetres("A4", 210, 297), null, 0, null, false));
    assertEquals(1, booklet.scale());
    assertEquals(
        List.of(
            "pages of 210 × 297 mm do not fit on half a sheet of A4, and what reaches over is cut"),
        booklet.warnings());
  }

  @Test
  void inkAtTheEdgeShrinksPagesOrIsWarnedOf() throws IOException {
    // The numbers stand 5 points from the edges of the page.
    Booklet shrunk = write(PDRectangle.A5, 4, on(null, null, 0, 6.0, true));
    assertTrue(shrunk.scale() < 0.99 && shrunk.scale() > 0.9, "" + shrunk.scale());
    assertEquals(List.of(), shrunk.warnings());
    Booklet kept = write(PDRectangle.A5, 4, on(null, null, 0, 6.0, false));
    assertEquals(1, kept.scale());
    assertEquals(1, kept.warnings().size());
    assertTrue(
        kept.warnings()
            .get(0)
            .matches(
                "page \\d of the file is printed to \\d\\.\\d mm of the sheet's edge, and the printer"
                    + " prints nothing in the outer 6\\.0 mm"),
        kept.warnings().get(0));
  }

  @Test
  void creepOverTheFoldIsWarnedOf() throws IOException {
    BookletOptions thick =
        new BookletOptions(
            Optional.empty(),
            Optional.of(30),
            Optional.of(0.3),
            BookletOptions.Flip.SHORT,
            BookletOptions.Turning.PRINTER,
            0,
            Set.of(),
            BookletOptions.Cover.INSIDE,
            Binding.LEFT,
            Optional.empty(),
            true,
            Optional.empty());
    List<String> warnings = write(PDRectangle.A5, 120, thick).warnings();
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).startsWith("creep moves page "), warnings.get(0));
    assertTrue(warnings.get(0).contains(" by 8.7 mm, over the fold"), warnings.get(0));
  }

  @Test
  void aSheetIsLaidAsItTakesThePageLarger() throws IOException {
    write(
        new PDRectangle(200, 800),
        4,
        on(SheetSize.millimetres("A4", 210, 297), null, 0, null, true));
    assertEquals(210 * MM, sheet().getWidth(), 0.01);
    write(PDRectangle.A5, 4, on(SheetSize.millimetres("", 320, 450), null, 0, null, true));
    assertEquals(450 * MM, sheet().getWidth(), 0.01);
  }

  @Test
  void anUprightSheetThatIsTurnedOnItsShortEdgeHasItsBacksUpsideDown() throws IOException {
    write(
        new PDRectangle(200, 800),
        4,
        on(SheetSize.millimetres("A4", 210, 297), null, 0, null, true));
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("SHEETS.pdf").toFile())) {
      assertEquals(List.of("~3333", "~2222"), Halves.of(sheets, 1));
    }
  }

  @Test
  void cropMarksWantRoom() throws IOException {
    SheetSize a4 = SheetSize.millimetres("A4", 210, 297);
    SheetSize sra3 = SheetSize.millimetres("SRA3", 320, 450);
    assertEquals(
        List.of("there is no room for crop marks on A4: the pages take up the sheet"),
        write(PDRectangle.A5, 4, on(a4, null, 0, null, true, Mark.CROP)).warnings());
    assertEquals(
        List.of(), write(PDRectangle.A5, 4, on(sra3, null, 0, null, true, Mark.CROP)).warnings());
    assertEquals(3, drawn(0));
    assertEquals(3, drawn(1));
  }

  @Test
  void foldAndStaplesAreMarkedOnOuterSidesAlone() throws IOException {
    write(PDRectangle.A5, 8, on(null, null, 0, null, true, Mark.FOLD, Mark.STAPLE));
    assertEquals(List.of(3, 2, 3, 2), List.of(drawn(0), drawn(1), drawn(2), drawn(3)));
    write(PDRectangle.A5, 8, on(null, null, 0, null, true, Mark.STAPLE));
    assertEquals(List.of(3, 2), List.of(drawn(0), drawn(1)));
  }

  /** How many forms are drawn on a side: its pages, and the marks. */
  private int drawn(int side) throws IOException {
    try (PDDocument sheets = Loader.loadPDF(folder.resolve("SHEETS.pdf").toFile())) {
      String content =
          new String(sheets.getPage(side).getContents().readAllBytes(), StandardCharsets.US_ASCII);
      return (int) content.lines().filter(line -> line.endsWith(" Do")).count();
    }
  }
}
