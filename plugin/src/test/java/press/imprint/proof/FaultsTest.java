package press.imprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.BookBuild;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.Format;
import press.imprint.Output;
import press.imprint.Strictness;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** A fault that is put by hand into a finished file is told as exactly what it is. */
class FaultsTest {
  private static final Path MASTER = Path.of("src/test/fixtures/proof/book");
  private static final Optional<String> NONE = Optional.empty();
  private static final BookDefaults DEFAULTS =
      new BookDefaults(NONE, NONE, List.of(), NONE, NONE, "press.imprint:ferry");

  @TempDir static Path work;
  private static Book book;
  private static BuildResult made;

  @BeforeAll
  static void make() throws IOException {
    made =
        new BookBuild(
                new BookOptions(
                    MASTER,
                    "book",
                    work,
                    work.resolve("work"),
                    "ferry",
                    Set.of(Format.PDF, Format.EPUB),
                    DEFAULTS,
                    Optional.of(Instant.EPOCH),
                    Strictness.USUAL))
            .run();
    book = new ManuscriptReader(MASTER, "book", DEFAULTS).read().book().orElseThrow();
  }

  private static List<Diagnostic> proved(Path pdf, Path epub) throws IOException {
    Proof proof = new Proof(book, new Notes(book));
    return Stream.of(proof.ofPdf(pdf), proof.ofEpub(epub)).flatMap(List::stream).toList();
  }

  @Test
  void whatWasMadeIsSilent() throws IOException {
    assertEquals(List.of(), made.findings());
    assertEquals(
        List.of(), proved(made.outputs().get(Output.PDF), made.outputs().get(Output.EPUB)));
  }

  @TestFactory
  Stream<DynamicTest> aFaultIsToldAsWhatItIs() throws IOException {
    return RuleFixture.all().stream()
        .filter(RuleFixture::isFault)
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(),
                    () -> {
                      List<Diagnostic> findings = findings(fixture);
                      fixture.assertTold(findings, RuleFixture.said(findings));
                      assertEquals(
                          fixture.fact().endsWith("-valid") ? Set.of() : Set.of(fixture.rule()),
                          Set.copyOf(findings.stream().map(f -> f.rule().id()).toList()));
                    }));
  }

  private static List<Diagnostic> findings(RuleFixture fixture) throws IOException {
    List<Fault> faults = Fault.read(fixture.folder().resolve("fault.txt"));
    Path pdf = made.outputs().get(Output.PDF);
    Path epub = made.outputs().get(Output.EPUB);
    if (faults.get(0).isOfEpub()) {
      Path changed = work.resolve("changed.epub");
      Files.deleteIfExists(changed);
      Files.copy(epub, changed);
      for (Fault fault : faults) {
        fault.putIntoEpub(changed);
      }
      return proved(pdf, changed);
    }
    Path changed = work.resolve("changed.pdf");
    Fault.putIntoPdf(faults, pdf, changed);
    return proved(changed, epub);
  }
}
