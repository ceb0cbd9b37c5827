package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.Format;
import press.imprint.MasterMending;
import press.imprint.Output;
import press.imprint.Remark;
import press.imprint.Strictness;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Ink;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.SourceText;
import press.imprint.manuscript.BookDefaults;

class OutcomeTest {
  private static final SourceText SOURCE =
      new SourceText("src/main/book/01.md", "The rope was cut[^rope] before dawn.\n");
  private static final Diagnostic ERROR =
      Diagnostic.of(
          Rule.CALL_WITHOUT_BODY,
          SOURCE.at(16, 23),
          "note call `[^rope]` has no note body",
          "delete the call");
  private static final Diagnostic WARNING =
      Diagnostic.of(Rule.HEADING_LEVEL_SKIPPED, SOURCE.at(0, 3), "level 2 is skipped", "add it");

  private final RecordedLog log = new RecordedLog();
  private final MavenProject project = new MavenProject();

  OutcomeTest() {
    project.setFile(new File("/rope/pom.xml"));
  }

  @Test
  void everyFindingIsToldInOrderAndThenTheSum() {
    BuildResult result =
        new BuildResult(212, List.of(WARNING, ERROR, ERROR), List.of(), true, List.of(), Map.of());
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () -> outcome().of(options(EnumSet.of(Format.PDF)), () -> result));
    assertEquals("2 errors in src/main/book; nothing was written", failure.getMessage());
    assertEquals(
        List.of(
            "warn " + WARNING,
            "error " + ERROR,
            "error " + ERROR,
            "info 212 notes, 2 errors, 1 warning in 1 file",
            "info report: target/imprint/report.html"),
        log.lines);
  }

  @Test
  void whatCanBeMendedIsOffered() throws Exception {
    Diagnostic mendable = WARNING.mendedBy(List.of(new Edit(SOURCE.at(0, 3), "A")));
    BuildResult some =
        new BuildResult(
            2, List.of(WARNING, mendable, mendable), List.of(), false, List.of(), Map.of());
    outcome().of(options(Set.of()), () -> some);
    assertEquals("info 2 of them can be mended by `imprint:fix`", log.lines.get(4));
    log.lines.clear();
    BuildResult one = new BuildResult(2, List.of(mendable), List.of(), false, List.of(), Map.of());
    outcome().of(options(Set.of()), () -> one);
    assertEquals("info it can be mended by `imprint:fix`", log.lines.get(2));
  }

  @Test
  void fiftyFindingsAreToldAndTheRestIsCounted() throws Exception {
    List<Diagnostic> many = Collections.nCopies(52, WARNING);
    BuildResult result = new BuildResult(2, many, List.of(), false, List.of(), Map.of());
    outcome().of(options(Set.of()), () -> result);
    assertEquals(Collections.nCopies(50, "warn " + WARNING), log.lines.subList(0, 50));
    assertEquals(
        List.of(
            "warn and 2 more in target/imprint/report.html",
            "info 2 notes, 0 errors, 52 warnings in 1 file",
            "info report: target/imprint/report.html"),
        log.lines.subList(50, log.lines.size()));
  }

  @Test
  void ofMoreThanFiftyTheErrorsAreToldFirst() throws Exception {
    List<Diagnostic> many = new ArrayList<>(Collections.nCopies(60, WARNING));
    many.add(ERROR);
    BuildResult result = new BuildResult(2, many, List.of(), false, List.of(), Map.of());
    outcome().of(options(Set.of()), () -> result);
    assertEquals("warn " + WARNING, log.lines.get(48));
    assertEquals("error " + ERROR, log.lines.get(49));
    assertEquals("warn and 11 more in target/imprint/report.html", log.lines.get(50));
  }

  @Test
  void whatIsMendedIsShownAndWhatIsLeftIsCounted() throws Exception {
    Diagnostic mendable = WARNING.mendedBy(List.of(new Edit(SOURCE.at(0, 3), "A")));
    MasterMending.Result result =
        new MasterMending.Result(
            List.of(mendable), List.of(ERROR, mendable), List.of(List.of("--- a", "+++ a")));
    outcome().mended(true, () -> result);
    outcome().mended(false, () -> result);
    outcome().mended(true, () -> new MasterMending.Result(List.of(), List.of(), List.of()));
    assertEquals(
        List.of(
            "info \n--- a\n+++ a",
            "info mended 1 finding in 1 file",
            "info 1 finding in the same place: run imprint:fix again",
            "info 1 finding left to you: see imprint:check",
            "info \n--- a\n+++ a",
            "info would mend 1 finding in 1 file; nothing was written",
            "info 1 finding in the same place: run imprint:fix again",
            "info 1 finding left to you: see imprint:check",
            "info nothing to mend"),
        log.lines);
  }

  @Test
  void aCheckDoesNotSpeakOfWriting() {
    BuildResult result = new BuildResult(1, List.of(ERROR), List.of(), true, List.of(), Map.of());
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class, () -> outcome().of(options(Set.of()), () -> result));
    assertEquals("1 error in src/main/book", failure.getMessage());
    assertEquals("info 1 note, 1 error, 0 warnings in 1 file", log.lines.get(1));
  }

  @Test
  void whatWasWrittenIsNamedFromTheProjectsFolderOn() throws Exception {
    Map<Output, Path> outputs = Map.of(Output.PDF, Path.of("/rope/target/rope-1.pdf"));
    BuildResult result = new BuildResult(0, List.of(), List.of(), false, List.of(), outputs);
    assertSame(result, outcome().of(options(EnumSet.of(Format.PDF)), () -> result));
    assertEquals(
        List.of("info 0 notes, 0 errors, 0 warnings", "info wrote target/rope-1.pdf"), log.lines);
  }

  @Test
  void whatIsSaidOfAnOutputStandsBeforeIt() throws Exception {
    List<Remark> remarks =
        List.of(
            new Remark(Severity.NOTE, "booklet: 3 sheets of A4"),
            new Remark(Severity.WARNING, "booklet: there is no room"));
    Map<Output, Path> outputs = Map.of(Output.BOOKLET, Path.of("/rope/target/rope-1-booklet.pdf"));
    BuildResult result = new BuildResult(0, List.of(), List.of(), false, remarks, outputs);
    outcome().of(options(EnumSet.of(Format.BOOKLET)), () -> result);
    assertEquals(
        List.of(
            "info 0 notes, 0 errors, 0 warnings",
            "info booklet: 3 sheets of A4",
            "warn booklet: there is no room",
            "info wrote target/rope-1-booklet.pdf"),
        log.lines);
  }

  @Test
  void aBrokenDiskIsNoFailureOfTheBook() {
    IOException broken = new IOException("disk full");
    MojoExecutionException thrown =
        assertThrows(
            MojoExecutionException.class,
            () ->
                outcome()
                    .of(
                        options(Set.of()),
                        () -> {
                          throw broken;
                        }));
    assertSame(broken, thrown.getCause());
    assertEquals(
        "a file cannot be read or written: java.io.IOException: disk full", thrown.getMessage());
  }

  @Test
  void everyJudgeIsHeardAndAJudgedFileIsNamedInSumAndFailure() {
    Map<Path, Outcome.Work<List<Diagnostic>>> judgements = new LinkedHashMap<>();
    judgements.put(Path.of("/rope/target/rope-1.pdf"), () -> List.of(ERROR, ERROR));
    judgements.put(Path.of("/rope/target/rope-2.pdf"), List::of);
    judgements.put(Path.of("/rope/target/rope-1.epub"), () -> List.of(ERROR));
    MojoFailureException failure =
        assertThrows(MojoFailureException.class, () -> outcome().of(judgements));
    assertEquals(
        "2 errors in target/rope-1.pdf, 1 error in target/rope-1.epub", failure.getMessage());
    assertEquals(
        List.of(
            "error " + ERROR,
            "error " + ERROR,
            "info target/rope-1.pdf: 2 errors, 0 warnings",
            "info target/rope-2.pdf: 0 errors, 0 warnings",
            "error " + ERROR,
            "info target/rope-1.epub: 1 error, 0 warnings"),
        log.lines);
  }

  private Outcome outcome() {
    return new Outcome(log, project, Ink.PLAIN);
  }

  private static BookOptions options(Set<Format> formats) {
    BookDefaults defaults =
        new BookDefaults(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "org.example:rope");
    return new BookOptions(
        Path.of("/rope/src/main/book"),
        "src/main/book",
        Path.of("/rope/target"),
        Path.of("/rope/target/imprint"),
        "rope-1",
        formats,
        defaults,
        Optional.of(Instant.EPOCH),
        Strictness.USUAL);
  }
}
