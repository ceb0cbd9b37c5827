package press.imprint.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters become the glyphs that the font has for them, and still read as the letters. */
class ShaperTest {
  private static BookFonts fonts;

  private final Shaper shaper = new Shaper(fonts);

  @BeforeAll
  static void readFonts() throws IOException {
    fonts = new BookFonts(List.of());
  }

  private static Lettering lettering(Style style, Figures figures) {
    return new Lettering(style, 10, "en", figures, false);
  }

  private static List<String> texts(GlyphRun run) {
    return IntStream.range(0, run.length()).mapToObj(run::text).toList();
  }

  private static List<Integer> glyphs(GlyphRun run) {
    return IntStream.range(0, run.length()).mapToObj(run::glyph).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "first, fi/r/s/t",
    "office, o/ffi/c/e",
    "shuffle, s/h/u/ffl/e",
    "offer, o/ff/e/r",
    "flag, fl/a/g",
  })
  void ligatureReadsAsTheLettersItStandsFor(String word, String parts) {
    for (Style style : List.of(Style.REGULAR, Style.ITALIC, Style.BOLD, Style.BOLD_ITALIC)) {
      GlyphRun run = shaper.shape(word, lettering(style, Figures.TEXT));
      assertEquals(List.of(parts.split("/")), texts(run), style.name());
    }
  }

  @Test
  void noLigatureHidesATurkishIOrJoinsLettersOfCode() {
    Lettering turkish = lettering(Style.REGULAR, Figures.TEXT).of("tr-TR");
    assertEquals(List.of("f", "i", "l"), texts(shaper.shape("fil", turkish)));
    Lettering code = lettering(Style.CODE, Figures.PLAIN);
    assertEquals(4, shaper.shape("file", code).length());
    assertEquals(4 * shaper.shape("f", code).width(), shaper.shape("file", code).width(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"AV", "To", "Ta", "We", "P."})
  void pairsThatStandTooFarApartAreMovedTogether(String pair) {
    Lettering plain = lettering(Style.REGULAR, Figures.TEXT);
    double left = shaper.shape(pair.substring(0, 1), plain).width();
    double right = shaper.shape(pair.substring(1), plain).width();
    assertTrue(shaper.shape(pair, plain).width() < left + right - 0.02, pair);
  }

  @Test
  void figuresHaveTheShapeThatIsAskedFor() {
    List<Integer> text = glyphs(shaper.shape("0123456789", lettering(Style.REGULAR, Figures.TEXT)));
    List<Integer> table =
        glyphs(shaper.shape("0123456789", lettering(Style.REGULAR, Figures.TABLE)));
    List<Integer> high =
        glyphs(shaper.shape("0123456789", lettering(Style.REGULAR, Figures.SUPERIOR)));
    for (int i = 0; i < 10; i++) {
      assertNotEquals(text.get(i), table.get(i));
      assertNotEquals(text.get(i), high.get(i));
      assertNotEquals(table.get(i), high.get(i));
    }
    GlyphRun columns = shaper.shape("0123456789", lettering(Style.REGULAR, Figures.TABLE));
    IntStream.range(0, 10)
        .forEach(i -> assertEquals(columns.advance(0), columns.advance(i), 1e-9, "figure " + i));
  }

  @Test
  void whatTheFontCannotDrawHighIsKnown() {
    assertTrue(shaper.has("17", Style.REGULAR, Figures.SUPERIOR));
    assertFalse(shaper.has("17Ж", Style.REGULAR, Figures.SUPERIOR));
  }

  @Test
  void smallCapitalsReadAsTheSmallLettersTheyStandFor() {
    GlyphRun plain = shaper.shape("Anno", lettering(Style.REGULAR, Figures.TEXT));
    GlyphRun small = shaper.shape("Anno", lettering(Style.REGULAR, Figures.TEXT).inSmallCaps());
    assertEquals(List.of("A", "n", "n", "o"), texts(small));
    assertEquals(plain.glyph(0), small.glyph(0));
    assertNotEquals(plain.glyph(1), small.glyph(1));
  }

  @Test
  void whatIsNotPrintedIsNoGlyph() {
    Lettering plain = lettering(Style.REGULAR, Figures.TEXT);
    assertEquals(List.of("w", "o", "r", "d"), texts(shaper.shape("w\u00ado\u2060r\u200bd", plain)));
  }
}
