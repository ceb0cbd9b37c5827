package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.mend.Edits;

/** What imprint:fix writes into the master, and what it leaves alone. */
class MasterMendingTest {
  private static final Path PAGES = Path.of("../sample-book/src/main/book/rules");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)Faulty:\n\n```markdown\n(.*?)```.*?Mended:\n\n```markdown\n(.*?)```");

  @TempDir private Path temp;

  private Path book(String... files) throws IOException {
    Path folder = Files.createTempDirectory(temp, "book");
    Files.writeString(folder.resolve("book.yaml"), "title: The rope\nlang: en\n");
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("0" + (i + 1) + ".md"), files[i]);
    }
    return folder;
  }

  private MasterMending mending(Path folder) {
    return new MasterMending(options(folder));
  }

  private BookOptions options(Path folder) {
    Optional<String> none = Optional.empty();
    return new BookOptions(
        folder,
        "src/main/book",
        temp,
        temp,
        "rope",
        Set.of(),
        new BookDefaults(none, none, List.of(), none, none, "press:rope"),
        Optional.empty(),
        Strictness.USUAL);
  }

  private String mended(String typed) throws IOException {
    Path folder = book(typed);
    mending(folder).run(true);
    return Files.readString(folder.resolve("01.md"));
  }

  /** The text with a body for its one note. */
  private static String noted(String line) {
    return line + "\n\n[^1]: Hemp.\n";
  }

  @TestFactory
  Stream<DynamicTest> whatIsMendedIsFoundNoMoreAndNothingElseIs() throws IOException {
    Set<String> mendable =
        Set.of("call-spacing", "label-near-miss", "locator-form", "near-miss-name");
    return RuleFixture.all().stream()
        .filter(RuleFixture::isBook)
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(),
                    () ->
                        assertTrue(
                            mendable.containsAll(
                                mended(fixture).stream().map(Rule::id).toList()))));
  }

  /** The rules whose findings are mended: the others' are left, and no rule finds anything new. */
  private List<Rule> mended(RuleFixture fixture) throws IOException {
    Path folder = copy(fixture.folder());
    MasterMending.Result shown = mending(folder).run(false);
    assertEquals(shown.made().isEmpty(), shown.diffs().isEmpty());
    if (!shown.made().isEmpty()) {
      MasterMending.Result result = mending(folder).run(true);
      assertEquals(rules(shown.made()), rules(result.made()));
      assertEquals(rules(shown.left()), rules(result.left()));
    }
    return rules(shown.made());
  }

  private static List<Rule> rules(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::rule).toList();
  }

  private Path copy(Path from) throws IOException {
    Path folder = Files.createTempDirectory(temp, "fixture");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.skip(1).toList()) {
        Files.copy(each, folder.resolve(from.relativize(each).toString()));
      }
    }
    return folder;
  }

  @ParameterizedTest
  @CsvSource({
    "call-spacing/a-space-before-a-call-warning, 2",
    "call-spacing/before-the-stop-warning, 4",
    "call-spacing/french-after-the-stop-warning, 2",
    "call-spacing/two-calls-run-together-warning, 0",
    "label-near-miss/spaces-and-dashes-leave-calls-without-body-error, 2",
    "label-near-miss/one-call-is-right-and-one-is-not-error, 0",
    "locator-form/a-hyphen-between-roman-pages-warning, 1",
    "near-miss-name/two-letters-are-swapped-warning, 2"
  })
  void allOfAFixtureIsMendedOrNothing(String fixture, int findings) throws IOException {
    Path folder = Path.of("src/test/fixtures/rules").resolve(fixture);
    assertEquals(findings, mended(new RuleFixture(folder)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"call-spacing", "locator-form", "near-miss-name"})
  void whatAPageShowsAsFaultyBecomesWhatItShowsAsMended(String rule) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(PAGES.resolve(rule + ".md")));
    assertTrue(example.find(), rule);
    assertEquals(example.group(2), mended(example.group(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Cut [^1] now.|Cut[^1] now.",
        "Cut  [^1] now.|Cut[^1] now.",
        "Cut [^1].|Cut.[^1]",
        "*Cut* [^1], now.|*Cut*,[^1] now.",
        "Cut[^1]! Now.|Cut![^1] Now.",
        "Cut[^1]: now.|Cut:[^1] now.",
        "Cut[^1]?! Now.|Cut?![^1] Now.",
        "“Cut”[^1]. Now.|“Cut”.[^1] Now.",
        "*Cut[^1].* Now.|*Cut.[^1]* Now.",
        "[Cut] [^1] now.|[Cut][^1] now.",
        "`cut` [^1] now.|`cut`[^1] now."
      })
  void aCallThatHasOnePlaceIsPutThere(String typed, String mended) throws IOException {
    assertEquals(noted(mended), mended(noted(typed)));
    assertEquals(noted(mended), mended(noted(mended)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Cut[^1].” Now.",
        "(Cut[^1].) Now.",
        "*Cut[^1]*. Now.",
        "Cut&nbsp;[^1] now.",
        "Cut[^1]... now.",
        "At 3[^1].5 metres.",
        "Cut.[^1] [^1] Now."
      })
  void aCallThatMayHaveTwoPlacesIsLeft(String typed) throws IOException {
    assertEquals(noted(typed), mended(noted(typed)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coupé,[^1] puis.|Coupé[^1], puis.",
        "Coupé.[^1] Puis.|Coupé[^1]. Puis.",
        "Coupé. [^1]|Coupé[^1].",
        "Coll.[^1] Puis.|Coll.[^1] Puis.",
        "Neuf ;[^1] puis.|Neuf ;[^1] puis.",
        "Neuf...[^1] Puis.|Neuf...[^1] Puis."
      })
  void aFrenchCallIsPutBeforeTheStopThatEndsASentence(String typed, String mended)
      throws IOException {
    Path folder = book(noted(typed));
    Files.writeString(folder.resolve("book.yaml"), "title: Le fil\nlang: fr\n");
    mending(folder).run(true);
    assertEquals(noted(mended), Files.readString(folder.resolve("01.md")));
  }

  private static String cited(String... more) {
    StringBuilder text = new StringBuilder("One.[^1]");
    StringBuilder notes =
        new StringBuilder("[^1]: Ada Harcourt, *The Rope* (Oxford: Stair Press, 1931), 1.\n");
    for (int i = 0; i < more.length; i++) {
      text.append(" More.[^").append(i + 2).append(']');
      notes.append("\n[^").append(i + 2).append("]: ").append(more[i]).append(".\n");
    }
    return text + "\n\n" + notes;
  }

  @Test
  void aNameIsMendedOnlyWhereTheOtherIsUsual() throws IOException {
    assertEquals(cited("Harcourt 2"), mended(cited("Harcout 2")));
    String odd = cited("Harcout 2", "Harcout 3");
    assertEquals(odd, mended(odd));
    String two = cited("Tom Harcouth, *Nets* (Riga: Ost, 1931), 3", "Harcout 3");
    assertEquals(two, mended(two));
  }

  @Test
  void everythingElseStaysByteForByte() throws IOException {
    Path folder = book();
    Path file = folder.resolve("01.md");
    String typed = "\uFEFF# One\t \r\n\r\nCut [^1]\rand sold[^1].\n\n[^1]: Hemp.  \r\nFirm.";
    Files.writeString(file, typed);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    mending(folder).run(true);
    String expected = typed.replace("Cut [^1]", "Cut[^1]").replace("[^1].", ".[^1]");
    assertEquals(expected, Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("01.md", "book.yaml"), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aDryRunShowsTheSameAndWritesNothing() throws IOException {
    Path folder = book(noted("Cut [^1] now."));
    MasterMending.Result result = mending(folder).run(false);
    assertEquals(
        List.of(
            List.of(
                "--- src/main/book/01.md",
                "+++ src/main/book/01.md",
                "@@ -1,3 +1,3 @@",
                "-Cut [^1] now.",
                "+Cut[^1] now.",
                " ",
                " [^1]: Hemp.")),
        result.diffs());
    assertEquals(noted("Cut [^1] now."), Files.readString(folder.resolve("01.md")));
    assertEquals(result.diffs(), mending(folder).run(true).diffs());
  }

  @Test
  void whatIsWaivedStays() throws IOException {
    String typed =
        "<!-- imprint-allow call-spacing: so in the log -->\n\n" + noted("Cut [^1] now.");
    assertEquals(typed, mended(typed));
  }

  @Test
  void aFileThatIsNotAsItWasReadStays() throws IOException {
    Path folder = book(noted("Cut [^1] now."));
    byte[] latin = "Café [^1] now.\n\n[^1]: Hemp.\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("02.md"), latin);
    MasterMending.Result result = mending(folder).run(true);
    assertEquals(1, result.made().size());
    assertEquals(noted("Cut[^1] now."), Files.readString(folder.resolve("01.md")));
    assertEquals(
        new String(latin, StandardCharsets.ISO_8859_1),
        new String(Files.readAllBytes(folder.resolve("02.md")), StandardCharsets.ISO_8859_1));
  }

  @Test
  void filesOfOneNameInTwoFoldersAreBothMended() throws IOException {
    Path folder = book();
    Files.writeString(
        folder.resolve("book.yaml"), "title: The rope\nlang: en\nbody:\n  - a/1.md\n  - b/1.md\n");
    for (String name : List.of("a", "b")) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(folder.resolve(name + "/1.md"), "# " + name + "\n\n" + noted("Cut [^1]."));
    }
    assertEquals(2, mending(folder).run(true).made().size());
    for (String name : List.of("a", "b")) {
      assertEquals(
          "# " + name + "\n\n" + noted("Cut.[^1]"),
          Files.readString(folder.resolve(name + "/1.md")));
    }
  }

  @Test
  void whereOneFileIsNoLongerWhatWasReadNoneIsWritten() throws IOException {
    Path folder = book(noted("Cut [^1] now."), noted("Sold [^1] now."));
    SourceText read = new SourceText("src/main/book/01.md", noted("Cut [^1] now."));
    SourceText stale = new SourceText("src/main/book/02.md", noted("Bought [^1] now."));
    Edits edits = new Edits(List.of(new Edit(read.at(3, 4), ""), new Edit(stale.at(6, 7), "")));
    MasterFiles files = new MasterFiles(options(folder));
    IOException thrown = assertThrows(IOException.class, () -> files.write(edits));
    assertEquals(
        "src/main/book/02.md is no longer what was read; nothing was changed", thrown.getMessage());
    assertEquals(noted("Cut [^1] now."), Files.readString(folder.resolve("01.md")));
    assertEquals(List.of("01.md", "02.md", "book.yaml"), names(folder));
  }
}
