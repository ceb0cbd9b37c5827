package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Rule;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;

/** The proof refuses no book that the check lets pass, however odd it is. */
class ProofLawsTest {
  private static final Path BOOKS = Path.of("src/test/fixtures/proof/books");
  private static final Optional<String> NONE = Optional.empty();
  private static final BookDefaults NO_POM =
      new BookDefaults(NONE, NONE, List.of(), NONE, NONE, "press:proof");

  @TempDir private Path target;

  @TestFactory
  Stream<DynamicTest> anOddBookIsMade() throws IOException {
    try (Stream<Path> books = Files.list(BOOKS)) {
      return books.sorted().toList().stream()
          .map(
              book ->
                  DynamicTest.dynamicTest(
                      book.getFileName().toString(),
                      () -> {
                        BuildResult result = build(book);
                        assertEquals(2, result.outputs().size(), result.findings()::toString);
                      }));
    }
  }

  @TestFactory
  Stream<DynamicTest> aBookWithoutAnErrorIsMade() throws IOException {
    return RuleFixture.all().stream()
        .filter(RuleFixture::isMaster)
        .filter(fixture -> !fixture.fact().endsWith("-error"))
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(), () -> assertMade(fixture)));
  }

  /** A book for which the fonts of the test are too few is refused before. */
  private void assertMade(RuleFixture fixture) throws IOException {
    BuildResult result = build(fixture.folder());
    boolean refused =
        result.findings().stream()
            .anyMatch(f -> f.rule() == Rule.GLYPH_MISSING && f.message().startsWith("no font"));
    assertEquals(refused ? 0 : 2, result.outputs().size(), result.findings()::toString);
  }

  private BuildResult build(Path folder) throws IOException {
    return new BookBuild(
            new BookOptions(
                folder,
                "book",
                target,
                target.resolve("work"),
                "proof",
                EnumSet.of(Format.PDF, Format.EPUB),
                NO_POM,
                Optional.of(Instant.EPOCH),
                Strictness.USUAL))
        .run();
  }
}
