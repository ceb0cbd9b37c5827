package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.PageMeasures;
import press.imprint.model.PageSize;

/** What the lines of a finished file look like, and what is copied out of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedLinesTest {
  /** Hung marks stand out by less, in points. */
  private static final double HUNG = 3;

  private static final List<String> WORDS =
      List.of(
          "office",
          "affair",
          "shuffled",
          "first",
          "flag",
          "To",
          "We",
          "AV",
          "offer",
          "the",
          "of",
          "a",
          "in",
          "extraordinarily",
          "typesetter",
          "courtyard,",
          "narrow.",
          "1987");

  private final TokenBook tokens = new TokenBook(11);
  private PDDocument pdf;

  /** One glyph of a page. */
  private record Glyph(int page, TextPosition at) {
    String text() {
      return at.getUnicode();
    }

    double right() {
      return at.getXDirAdj() + at.getWidthDirAdj();
    }

    int code() {
      return at.getCharacterCodes()[0];
    }
  }

  @BeforeAll
  void print(@TempDir Path folder) throws IOException {
    tokens.part();
    Random random = new Random(5);
    for (int i = 0; i < 6; i++) {
      String prose =
          random.ints(200, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
      tokens.add(paragraph(new Inline.Text(tokens.at(), "Prose " + prose + " ends.")));
    }
    tokens.add(
        paragraph(
            new Inline.Text(tokens.at(), "Caps anno "),
            new Inline.Span(
                tokens.at(),
                new Attributes(Optional.empty(), List.of("smallcaps"), Map.of()),
                List.of(new Inline.Text(tokens.at(), "anno"))),
            new Inline.Text(tokens.at(), " ended."),
            tokens.call(3)));
    Book book = tokens.book(PageSize.A5);
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book, file);
    pdf = Loader.loadPDF(file.toFile());
  }

  private Block paragraph(Inline... inlines) {
    return new Block.Paragraph(tokens.at(), Attributes.NONE, List.of(inlines));
  }

  /** The lines of all pages, each from left to right. */
  private List<List<Glyph>> lines() throws IOException {
    List<List<Glyph>> lines = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      Map<Integer, List<Glyph>> rows = new TreeMap<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              int row = Math.round(at.getYDirAdj() * 10);
              rows.computeIfAbsent(row, first -> new ArrayList<>())
                  .add(new Glyph(getCurrentPageNo(), at));
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.getText(pdf);
      // A space ends each line for those who read without seeing.
      rows.values()
          .forEach(
              row -> {
                Glyph last = row.get(row.size() - 1);
                lines.add(last.text().isBlank() ? row.subList(0, row.size() - 1) : row);
              });
    }
    return lines;
  }

  private static String text(List<Glyph> line) {
    return line.stream().map(Glyph::text).collect(Collectors.joining());
  }

  @Test
  void everyFullLineEndsAtTheSameEdgeAndMarksHangBeyondIt() throws IOException {
    PageMeasures style = PageMeasures.of(PageSize.A5);
    int full = 0;
    int hung = 0;
    for (List<Glyph> line : lines()) {
      Glyph last = line.get(line.size() - 1);
      boolean recto = last.page() % 2 == 1;
      double edge = (recto ? style.inner() : style.outer()) + style.measure();
      if (last.right() > edge - 20 && line.size() > 20 && !text(line).endsWith(" ends.")) {
        boolean mark = last.text().matches("[.,-]");
        full++;
        hung += mark ? 1 : 0;
        assertTrue(last.right() < edge + HUNG, text(line));
        assertEquals(edge, last.right(), mark ? HUNG : 0.1, text(line));
        assertFalse(mark && last.right() < edge + 0.5, text(line));
      }
    }
    assertTrue(full > 60, full + " full lines");
    assertTrue(hung > 3, hung + " hung marks");
  }

  @Test
  void ligaturesAreSetAndCopiedAsLetters() throws IOException {
    int ligatures = 0;
    for (List<Glyph> line : lines()) {
      for (Glyph glyph : line) {
        ligatures += glyph.text().matches("ff|fi|fl|ffi|ffl") ? 1 : 0;
        assertFalse(glyph.text().matches("[\ufb00-\ufb06\ue000-\uf8ff\ufdd0]"), text(line));
      }
      assertFalse(text(line).matches(".*[\ufdd0\ue000-\uf8ff].*"));
    }
    assertTrue(ligatures > 100, ligatures + " ligatures");
    String all = new PDFTextStripper().getText(pdf);
    assertTrue(all.contains("office") && all.contains("shuffled"), all);
  }

  @Test
  void smallCapitalsAreOtherGlyphsAndReadTheSame() throws IOException {
    List<Glyph> line =
        lines().stream().filter(each -> text(each).startsWith("Caps")).findFirst().orElseThrow();
    String text = text(line);
    assertTrue(text.startsWith("Caps anno anno ended."), text);
    for (int i = 0; i < 4; i++) {
      Glyph plain = line.get(5 + i);
      Glyph small = line.get(10 + i);
      assertEquals(plain.text(), small.text());
      assertNotEquals(plain.code(), small.code());
    }
  }

  @Test
  void aNoteCallIsASuperiorFigureOfTheFont() throws IOException {
    List<Glyph> line =
        lines().stream().filter(each -> text(each).startsWith("Caps")).findFirst().orElseThrow();
    Glyph call = line.get(line.size() - 1);
    assertEquals("1", call.text());
    assertEquals(line.get(0).at().getFontSizeInPt(), call.at().getFontSizeInPt());
    assertTrue(call.at().getFont().getWidth(call.code()) < 400);
  }

  @Test
  void everyFontIsASubsetThatReadsAsUnicode() throws IOException {
    int fonts = 0;
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE), font.getName());
        fonts++;
      }
    }
    assertTrue(fonts > 0);
  }
}
