package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.manuscript.BookDefaults;
import press.imprint.verify.Epubcheck;

/** What becomes of a style sheet, and of the measures of a page, beside the pages themselves. */
class AuthorsSheetTest {
  private static final String LONG = "A".repeat(36);

  @TempDir private Path folder;

  private BuildResult build(String yaml, String css, Format... formats) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Rope\nlang: en\n" + yaml);
    Files.writeString(folder.resolve("01.md"), "# One\n\nThe rope was cut.\n\n" + LONG + "\n");
    Files.writeString(folder.resolve("book.css"), css);
    Optional<String> none = Optional.empty();
    Path target = folder.resolve("target");
    return new BookBuild(
            new BookOptions(
                folder,
                "book",
                target,
                target.resolve("work"),
                "rope",
                Set.of(formats),
                new BookDefaults(none, none, List.of(), none, none, "press:rope"),
                Optional.of(Instant.EPOCH.plusSeconds(1_000_000_000)),
                Strictness.USUAL))
        .run();
  }

  private static String style(BuildResult result) throws IOException {
    try (ZipFile zip = new ZipFile(result.outputs().get(Output.EPUB).toFile())) {
      var entry = zip.getEntry("OEBPS/style.css");
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Rule> rules(BuildResult result) {
    return result.findings().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void theEpubHasWhatIsCarriedBehindOursAndNothingElse() throws Exception {
    String css = "h1 { color: red; text-align: right }\n@import url(https://example.org/x.css);\n";
    BuildResult result = build("css: book.css\n", css, Format.EPUB);
    assertEquals(List.of(Rule.CSS_NOT_CARRIED, Rule.CSS_NOT_CARRIED), rules(result));
    String style = style(result);
    assertTrue(style.endsWith("\n\nh1 {\n  text-align: right;\n}\n\n"), style);
    assertFalse(style.contains("example.org"), style);
    assertEquals(List.of(), Epubcheck.verification().verify(result.outputs().get(Output.EPUB)));
  }

  @Test
  void whatDoesNotStandTheProofLeavesTheOutputsBeforeItWhole() throws Exception {
    BuildResult whole = build("css: book.css\n", "", Format.PDF, Format.EPUB, Format.BOOKLET);
    Map<Output, byte[]> before = new EnumMap<>(Output.class);
    for (Map.Entry<Output, Path> output : whole.outputs().entrySet()) {
      before.put(output.getKey(), Files.readAllBytes(output.getValue()));
    }
    String pushed = "p { margin-left: 120mm }";
    BuildResult faulty = build("css: book.css\n", pushed, Format.PDF, Format.EPUB, Format.BOOKLET);
    assertTrue(faulty.failed());
    assertEquals(Set.of(Rule.OUTSIDE_PAGE), Set.copyOf(rules(faulty)));
    assertEquals(Map.of(), faulty.outputs());
    assertEquals(Set.of(Output.PDF, Output.EPUB, Output.BOOKLET), before.keySet());
    for (Map.Entry<Output, byte[]> output : before.entrySet()) {
      assertArrayEquals(
          output.getValue(), Files.readAllBytes(whole.outputs().get(output.getKey())));
    }
  }

  @Test
  void aBookWithoutASheetHasOursAlone() throws Exception {
    String ours;
    try (var in = BookBuild.class.getResourceAsStream("epub/style.css")) {
      ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(ours, style(build("", "h1 { margin: 0 }", Format.EPUB)));
  }

  @Test
  void aSheetThatIsBrokenStopsTheBuild() throws Exception {
    BuildResult result = build("css: book.css\n", "h1 { margin: 0", Format.EPUB);
    assertEquals(List.of(Rule.CSS_BROKEN), rules(result));
    assertTrue(result.outputs().isEmpty());
  }

  @Test
  void aWordIsTooWideForTheLinesOfTheBook() throws Exception {
    assertEquals(List.of(), rules(build("", "")));
    assertEquals(List.of(Rule.WORD_TOO_WIDE), rules(build("margins: {outer: 60mm}\n", "")));
    assertEquals(List.of(Rule.WORD_TOO_WIDE), rules(build("type: {size: 16pt}\n", "")));
    assertEquals(
        List.of(), rules(build("type: {size: 16pt}\npage: {width: 250mm, height: 250mm}\n", "")));
  }
}
