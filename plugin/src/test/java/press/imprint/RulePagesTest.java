package press.imprint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.fixture.FixtureFont;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;

/** What the page of a rule shows as faulty is found by the rule; what it shows as mended is not. */
class RulePagesTest {
  private static final Path BOOK = Path.of("../sample-book/src/main/book");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(Faulty|Mended)[^\\n]*:\\n\\n(`{3,})(?:markdown|css)\\n(.*?)\\n\\2\\n", Pattern.DOTALL);
  private static final Pattern DRAWN = Pattern.compile("<!-- (<.*>) -->");
  private static final String YAML = "title: A page\nlang: en\n";

  /**
   * Judged on files that a text in UTF-8 cannot show, or on a source and its sheet, which {@code
   * RestorationPagesTest} does.
   */
  private static final List<Rule> NOT_SHOWN =
      List.of(
          Rule.UNREADABLE_FILE,
          Rule.EPUB_INVALID,
          Rule.PDF_INVALID,
          Rule.TEXT_LOST,
          Rule.TEXT_OUT_OF_ORDER,
          Rule.NOTE_OFF_PAGE,
          Rule.CONTENTS_WRONG,
          Rule.FONT_NOT_EMBEDDED,
          Rule.OUTSIDE_PAGE,
          Rule.OVERLAP,
          Rule.LINK_BROKEN,
          Rule.BLANK_NOT_BLANK,
          Rule.BAD_SHEET,
          Rule.WRONG_SOURCE,
          Rule.LOST_TEXT,
          Rule.UNMATCHED_DECISION);

  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:page");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> anExampleIsWhatItsPageSays() {
    return Arrays.stream(Rule.values())
        .filter(rule -> !NOT_SHOWN.contains(rule))
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertExamples(rule)));
  }

  private void assertExamples(Rule rule) throws IOException {
    String page = Files.readString(BOOK.resolve("rules/" + rule.id() + ".md"));
    List<String> kinds = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(page);
    while (example.find()) {
      boolean faulty = example.group(1).equals("Faulty");
      kinds.add(example.group(1));
      List<Rule> found = rules(rule, example.group(3));
      assertEquals(faulty, found.contains(rule), () -> rule.id() + ": " + found);
    }
    assertTrue(kinds.containsAll(List.of("Faulty", "Mended")), rule.id());
  }

  private List<Rule> rules(Rule rule, String example) throws IOException {
    Path folder = Files.createTempDirectory(temp, "page");
    boolean yaml = rule == Rule.BAD_METADATA;
    boolean css = rule == Rule.CSS_BROKEN || rule == Rule.CSS_NOT_CARRIED;
    String usual = css ? YAML + "css: book.css\n" : YAML;
    Files.writeString(folder.resolve("book.yaml"), yaml ? example : usual);
    Files.writeString(folder.resolve("01.md"), yaml || css ? "Text.\n" : example);
    Files.writeString(folder.resolve("book.css"), css ? example : "");
    Files.createDirectory(folder.resolve("images"));
    Files.writeString(folder.resolve("images/sheet.svg"), drawing(example));
    Files.copy(BOOK.resolve("images/fold.svg"), folder.resolve("images/fold.svg"));
    Reading reading = new ManuscriptReader(folder, "book", DEFAULTS).read();
    return new Judgement(Strictness.USUAL, new FixtureFont(c -> c < 0x2700 && c != 0x2611))
        .of(reading).left().stream().map(Diagnostic::rule).toList();
  }

  /** A drawing of what an example shows between the marks of a comment. */
  private static String drawing(String example) {
    String shown = DRAWN.matcher(example).results().map(drawn -> drawn.group(1)).collect(joining());
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + shown + "</svg>";
  }
}
