package press.imprint.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines fill their measure, hold every letter, and end where a reader would end them. */
class ParagraphTest {
  private static final double MEASURE = 300;

  private static final String[] WORDS =
      ("the a of in and typesetter's apprentice carried office shuffled figures across"
              + " forty-two extraordinarily narrow courtyards, where (as usual) nobody asked"
              + " him anything; \u201cWait,\u201d said one.")
          .split(" ");

  private static Compositor compositor;

  private final Lettering plain = new Lettering(Style.REGULAR, 10.5, "en", Figures.TEXT, false);

  @BeforeAll
  static void readFonts() throws IOException {
    compositor = new Compositor(new BookFonts(List.of()));
  }

  private static String prose(long seed, int words) {
    Random random = new Random(seed);
    return random
        .ints(words, 0, WORDS.length)
        .mapToObj(i -> WORDS[i])
        .collect(Collectors.joining(" "));
  }

  private List<Line> lines(String text, boolean justified) {
    Paragraph paragraph = compositor.paragraph(MEASURE, true);
    paragraph.add(text, plain);
    return paragraph.lines(15, "", justified).get(0);
  }

  private static String text(Line line) {
    return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
  }

  private static double width(Line line) {
    double width = 0;
    for (int i = 0; i < line.pieces().size(); i++) {
      width += line.width(i);
    }
    return width;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyLineButTheLastFillsItsMeasureExactly(long seed) {
    List<Line> lines = lines(prose(seed, 300), true);
    for (int i = 0; i < lines.size() - 1; i++) {
      Line line = lines.get(i);
      String text = text(line);
      int last = text.codePointBefore(text.length());
      int end = last == '\u00ad' ? '-' : last;
      double right = Hanging.right(end) * compositor.width(Character.toString(end), plain);
      double room = MEASURE - (i == 0 ? 15 : 0);
      assertEquals(room, width(line) - line.hung() - right, 1e-6, text);
      assertTrue(Math.abs(line.expansion()) <= 0.02 + 1e-9, text);
    }
    assertTrue(width(lines.get(lines.size() - 1)) <= MEASURE + 5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void linesHoldEveryLetterInOrder(long seed) {
    String prose = prose(seed, 300);
    for (boolean justified : new boolean[] {true, false}) {
      StringBuilder all = new StringBuilder();
      for (Line line : lines(prose, justified)) {
        String text = text(line);
        boolean divided = text.endsWith("\u00ad");
        boolean own = prose.contains(text.replaceFirst(".* ", "") + "two");
        all.append(text.replace("\u00ad", ""));
        all.append(divided || own ? "" : " ");
      }
      assertEquals(prose, all.toString().strip());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noThreeLinesRunningEndInAHyphen(long seed) {
    int run = 0;
    for (Line line : lines(prose(seed, 400), true)) {
      run = text(line).matches(".*[-\u00ad]") ? run + 1 : 0;
      assertTrue(run < 3, text(line));
    }
  }

  @Test
  void theAuthorsLinesAreKept() {
    Paragraph paragraph = compositor.paragraph(MEASURE, true);
    paragraph.add("one", plain);
    paragraph.endLine();
    paragraph.add("two", plain);
    List<List<Line>> lines = paragraph.lines(0, "", true);
    assertEquals(List.of(1, 1), lines.stream().map(List::size).toList());
    assertEquals("two", text(lines.get(1).get(0)));
  }

  @Test
  void aWordWiderThanALineIsBrokenSomewhereAndNeverRunsIntoTheMargin() {
    String word = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".repeat(3);
    List<Line> lines = lines("before " + word + " behind", true);
    assertTrue(lines.size() > 3);
    lines.forEach(line -> assertTrue(width(line) <= MEASURE + 5, text(line)));
    String all = lines.stream().map(ParagraphTest::text).collect(Collectors.joining());
    assertTrue(all.contains(word), all);
  }

  @Test
  void noLineEndsAtATieThoughItWouldBeFuller() {
    for (int i = 1; i < 60; i++) {
      String before = "a ".repeat(i);
      for (Line line :
          lines(before + "J. Smith walked 12 km on p. 7 — or so they say to us.", true)) {
        assertTrue(!text(line).matches(".*(J\\.|12|p\\.)"), text(line));
        assertTrue(!text(line).startsWith("—"), text(line));
      }
    }
  }

  @Test
  void aLineOfVerseThatIsTurnedOverIsSetIn() {
    Paragraph verse = compositor.paragraph(100, false);
    verse.add("A line of verse that is far too long for the page", plain);
    List<Line> lines = verse.lines(0, "\u2003\u2003", false).get(0);
    assertTrue(lines.size() > 1);
    lines.forEach(line -> assertTrue(width(line) <= 100, text(line)));
    assertTrue(text(lines.get(0)).startsWith("A line"));
    lines
        .subList(1, lines.size())
        .forEach(line -> assertTrue(text(line).startsWith("\u2003\u2003")));
  }
}
