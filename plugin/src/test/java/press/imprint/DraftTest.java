package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Rule;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;

/** A draft is made of any book that has a word, whatever is wrong with it. */
class DraftTest {
  private static final Strictness DRAFT = new Strictness(Strictness.FailOn.ERROR, Map.of(), true);

  private static final BookDefaults NO_POM =
      new BookDefaults(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press:draft");

  @TempDir private Path target;

  private BuildResult build(RuleFixture fixture, Strictness strictness) throws IOException {
    return new BookBuild(
            new BookOptions(
                fixture.folder(),
                "book",
                target,
                target.resolve("work"),
                "draft",
                EnumSet.allOf(Format.class),
                NO_POM,
                Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                strictness))
        .run();
  }

  private static RuleFixture fixture(String rule, String fact) {
    return new RuleFixture(Path.of("src/test/fixtures/rules", rule, fact));
  }

  @TestFactory
  Stream<DynamicTest> everyFaultyBookBecomesADraft() throws IOException {
    return RuleFixture.all().stream()
        .filter(fixture -> fixture.isMaster())
        .filter(fixture -> fixture.fact().endsWith("-error"))
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(), () -> assertDraft(fixture)));
  }

  private void assertDraft(RuleFixture fixture) throws IOException {
    BuildResult result = build(fixture, DRAFT);
    boolean noWord = result.findings().stream().anyMatch(f -> f.rule() == Rule.EMPTY_BOOK);
    boolean noBook = new ManuscriptReader(fixture.folder(), "book", NO_POM).read().book().isEmpty();
    Set<Output> all = noWord || noBook ? Set.of() : Set.of(Output.PDF, Output.EPUB, Output.BOOKLET);
    assertTrue(
        result.outputs().keySet().containsAll(all),
        () -> fixture.folder() + "\n" + result.findings());
    assertEquals(all.isEmpty(), result.outputs().isEmpty(), fixture.folder().toString());
  }

  @Test
  void aNoteWithoutACallStandsAtTheEndOfItsFile() throws IOException {
    Path folder = Files.createDirectories(target.resolve("rope/lonely-error"));
    Files.writeString(folder.resolve("book.yaml"), "title: The rope\nlang: en\n");
    Files.writeString(
        folder.resolve("01.md"),
        "# Rope\n\nIt was cut.\n\n[^dawn]: Seen by nobody.\n\n# Wire\n\nNew.\n");
    BuildResult result = build(new RuleFixture(folder), DRAFT);
    try (PDDocument pdf = Loader.loadPDF(result.outputs().get(Output.PDF).toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("[^dawn]: Seen by nobody."), text);
    }
  }

  @Test
  void everyPageOfTheDraftSaysSoAndWhatIsBrokenStandsAsTyped() throws IOException {
    Path folder = Files.createDirectories(target.resolve("rope/broken-error"));
    Files.writeString(folder.resolve("book.yaml"), "title: The rope\nlang: en\n");
    Files.writeString(
        folder.resolve("01.md"), "# Rope\n\nIt was <blink>cut</blink> before[^dawn] dawn.\n");
    BuildResult result = build(new RuleFixture(folder), DRAFT);
    assertEquals("draft-draft.pdf", result.outputs().get(Output.PDF).getFileName().toString());
    try (PDDocument pdf = Loader.loadPDF(result.outputs().get(Output.PDF).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(text.isBlank() || text.contains("Draft"), text);
        all.append(text);
      }
      assertTrue(all.toString().contains("[^dawn]"), all.toString());
      assertTrue(all.toString().contains("<blink>"), all.toString());
    }
    try (ZipFile epub = new ZipFile(result.outputs().get(Output.EPUB).toFile())) {
      byte[] page = epub.getInputStream(epub.getEntry("OEBPS/title-page.xhtml")).readAllBytes();
      assertTrue(new String(page, StandardCharsets.UTF_8).contains(">Draft<"));
    }
  }

  @Test
  void aBookWhoseFindingsAreWaivedIsMadeAndIsNoDraft() throws IOException {
    BuildResult result = build(fixture("unused-waiver", "each-one-waives-valid"), Strictness.USUAL);
    assertEquals(List.of(), result.findings());
    assertEquals(3, result.waived().size());
    try (PDDocument pdf = Loader.loadPDF(result.outputs().get(Output.PDF).toFile())) {
      assertTrue(!new PDFTextStripper().getText(pdf).contains("Draft"));
    }
  }

  @Test
  void whatFailsABuildIsAsStrictAsAsked() throws IOException {
    RuleFixture warning = fixture("unused-waiver", "nothing-to-waive-warning");
    Strictness onWarning = new Strictness(Strictness.FailOn.WARNING, Map.of(), false);
    assertTrue(build(warning, onWarning).failed());
    assertEquals(Map.of(), build(warning, onWarning).outputs());
    assertEquals(3, build(warning, Strictness.USUAL).outputs().size());
    RuleFixture error = fixture("empty-body", "nothing-after-the-colon-error");
    Strictness never = new Strictness(Strictness.FailOn.NEVER, Map.of(), false);
    assertEquals(false, build(error, never).failed());
    assertEquals(Map.of(), build(error, never).outputs());
  }
}
