package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.model.Inline;
import press.imprint.model.Matter;

/** What holds for every master, shown on made up ones and on the examples of CommonMark 0.31. */
class ReadingLawsTest {
  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  /** Examples whose words are others here; flexmark follows the older edition 0.28. */
  private static final List<String> OTHERWISE =
      List.of(
          // A fence of tildes whose info holds a tilde.
          "Fenced code blocks 28",
          // What stands below HTML is Markdown here: a fence names a language, a number a list.
          "HTML blocks 14",
          "HTML blocks 31",
          // A title directly behind its address, and definitions above an underline.
          "Link reference definitions 10",
          "Link reference definitions 24",
          "Link reference definitions 25",
          // An item set in by four columns.
          "Lists 13",
          // Three asterisks within a word.
          "Emphasis and strong emphasis 67",
          "Emphasis and strong emphasis 68",
          // A label that is not defined, before one that is: linked here.
          "Links 90",
          // The shortest comment, which ends where 0.31 ends it; the example is newer than its
          // HTML.
          "Raw HTML 14");

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordStandsOnceAndInOrder(long seed) {
    MasterMaker maker = new MasterMaker(seed);
    MarkdownFile file = Sketch.read(maker.master());
    assertAll(
        () -> assertEquals(maker.words(), Words.of(file), maker::master),
        () -> assertEquals(maker.notes(), file.notes().size(), maker::master),
        () -> assertEquals(maker.calls(), Marks.calls(file).count(), maker::master),
        () -> assertEquals(0, Marks.raws(file).count(), maker::master));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLetterStandsAtItsPlace(long seed) {
    String master = new MasterMaker(seed).master();
    assertPlaces(master);
    assertPlaces(master.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lineEndsMakeNoDifference(long seed) {
    String master = new MasterMaker(seed).master();
    assertEquals(Sketch.of(master), Sketch.of(master.replace("\n", "\r\n")));
    assertEquals(Sketch.of(master), Sketch.of(master.replace("\n", "\r")));
  }

  private static void assertPlaces(String master) {
    Marks.texts(Sketch.read(master)).forEach(ReadingLawsTest::assertPlace);
  }

  private static void assertPlace(Inline.Text text) {
    String typed = text.at().text();
    boolean resolved = typed.equals("\\" + text.text()) || typed.startsWith("&");
    assertTrue(resolved || typed.equals(text.text()), typed + " is not " + text.text());
  }

  @Test
  void noExampleLosesAWord() {
    List<String> otherwise = new ArrayList<>();
    String section = "";
    int number = 0;
    for (Example example : EXAMPLES) {
      number = example.getSection().equals(section) ? number + 1 : 1;
      section = example.getSection();
      if (!Words.of(Sketch.read(example.getSource())).equals(wordsOf(example.getHtml()))) {
        otherwise.add(section + " " + number);
      }
    }
    assertEquals(OTHERWISE, otherwise);
  }

  private static List<String> wordsOf(String html) {
    String described = html.replaceAll("<img src=\"[^\"]*\" alt=\"([^\"]*)\"[^>]*>", "$1");
    return Words.in(Escaping.unescapeHtml(Words.withoutTags(described)));
  }

  @Test
  void everyLetterOfEveryExampleStandsAtItsPlace() {
    EXAMPLES.forEach(example -> assertPlaces(example.getSource()));
    EXAMPLES.forEach(example -> assertPlaces(example.getSource().replace("\n", "\r\n")));
  }

  @Test
  void lineEndsMakeNoDifferenceToAnyExample() {
    for (Example example : EXAMPLES) {
      String master = example.getSource();
      String crlf = Sketch.of(master.replace("\n", "\r\n"));
      assertEquals(Sketch.of(master), crlf.replace("\r\n", "\n"), master);
    }
  }

  @Test
  void everyExampleCutAnywhereIsRead() {
    int read =
        DeepStack.call(
            () ->
                EXAMPLES.stream()
                    .map(Example::getSource)
                    .flatMap(all -> IntStream.range(0, all.length()).mapToObj(all::substring))
                    .mapToInt(rest -> Sketch.readHere(rest).source().text().length())
                    .sum());
    assertTrue(read > 250_000, () -> read + " characters");
  }

  @Test
  void noSoupOfMarksLosesItsPlacesOrMindsItsLineEnds() {
    for (long seed = 0; seed < 5000; seed++) {
      String master = MarkSoup.of(seed);
      MarkdownFile file = Sketch.readHere(master);
      Marks.texts(file).forEach(ReadingLawsTest::assertPlace);
      MarkdownFile crlf = Sketch.readHere(master.replace("\n", "\r\n"));
      assertEquals(Sketch.of(file), Sketch.of(crlf).replace("\r\n", "\n"), master);
    }
  }

  static Stream<String> deepMasters() {
    Stream<String> deepest = Stream.of(">", "*", "[", "- ").map(unit -> unit.repeat(5000) + "a");
    String units =
        "> |1. |**|_|`|![|[^a|[^a]: |<|<div>|<span>|</div>|<em>|<!--|<?|&|\\|{|{.a}|#|~|-|\t|]{.x}"
            + "|](b)|<span>*|*<sub>|> - |<figure>|<blockquote>\n|<div>\n- a\n|- <div>";
    Stream<String> deep = Stream.of(units.split("\\|")).map(unit -> unit.repeat(1200) + "a");
    Stream<String> pairs =
        Stream.of(
                "*|*",
                "[|]",
                "![|](u)",
                "[|]{.x}",
                "<sub>|</sub>",
                "<div>|</div>",
                "<div>\n|\n</div>")
            .map(pair -> pair.split("\\|"))
            .map(pair -> pair[0].repeat(1200) + "a" + pair[1].repeat(1200));
    return Stream.of(deepest, deep, pairs).flatMap(masters -> masters);
  }

  @ParameterizedTest
  @MethodSource("deepMasters")
  void aDeepMasterMakesABookThatCanBeWalkedThrough(String master) {
    MarkdownFile file =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Sketch.read(master));
    BookAssembly book = BookAssembly.of(List.of(new MasterPart("a.md", Matter.BODY, file)));
    Words.of(file);
    assertEquals(file.notes().size(), book.notes().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](b \"%s\")", "[a]\n\n[a]: <%s>", "[a](<%s>)", "a <!--%s-->"})
  void aLongTitleOrCommentIsReadAsAnyOther(String form) {
    assertEquals(List.of("a"), Words.of(Sketch.read(form.formatted("x".repeat(200_000)))));
  }
}
