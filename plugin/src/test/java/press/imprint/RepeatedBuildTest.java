package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.manuscript.BookDefaults;

/** What is not set again, and everything for which it is. */
class RepeatedBuildTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:20:30Z");
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

  @TempDir Path base;
  private Path folder;
  private Path target;
  private String title = "Rope";
  private String baseName = "rope-1";
  private Set<Format> formats = EnumSet.of(Format.EPUB);
  private Optional<Instant> timestamp = Optional.of(MADE);
  private Strictness strictness = Strictness.USUAL;

  @BeforeEach
  void layOutABook() throws IOException {
    folder = Files.createDirectories(base.resolve("src/main/book"));
    target = base.resolve("target");
    Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
    Files.writeString(
        folder.resolve("01.md"),
        """
        # One

        The rope was cut [^a]. The rope rope held.

        <!-- imprint-allow doubled-word: so it was said -->

        The knot knot was *tied.

        [^a]: At dawn.
        """);
  }

  @Test
  void anUnchangedBookIsToldOfOnceMoreAndItsOutputsStay() throws IOException {
    formats = EnumSet.allOf(Format.class);
    BuildResult first = build();
    for (Path output : first.outputs().values()) {
      Files.setLastModifiedTime(output, LONG_AGO);
    }
    BuildResult again = build();
    assertFalse(first.repeated());
    assertTrue(again.repeated());
    assertFalse(first.findings().isEmpty() || first.waived().isEmpty(), first::toString);
    assertFalse(first.remarks().isEmpty());
    assertSame(first, again);
    for (Path output : again.outputs().values()) {
      assertEquals(LONG_AGO, Files.getLastModifiedTime(output));
    }
  }

  /** A place in the master is the same where it is printed the same. */
  private static void assertSame(BuildResult first, BuildResult again) {
    assertEquals(first.notes(), again.notes());
    assertEquals(first.failed(), again.failed());
    assertEquals(first.remarks(), again.remarks());
    assertEquals(first.outputs(), again.outputs());
    assertEquals(printed(first.findings()), printed(again.findings()));
    assertEquals(
        first.findings().stream().map(finding -> finding.fix().toString()).toList(),
        again.findings().stream().map(finding -> finding.fix().toString()).toList());
    assertEquals(
        printed(first.waived().stream().map(waived -> waived.finding()).toList()),
        printed(again.waived().stream().map(waived -> waived.finding()).toList()));
    assertEquals(
        first.waived().stream().map(waived -> waived.waiver().reason()).toList(),
        again.waived().stream().map(waived -> waived.waiver().reason()).toList());
  }

  private static List<String> printed(List<Diagnostic> findings) {
    return findings.stream().map(Diagnostic::toString).toList();
  }

  @Test
  void whatIsRefusedIsRefusedAgainInTheSameWords() throws IOException {
    build();
    Files.writeString(folder.resolve("02.md"), "# Two\n\nCut.[^gone]\n");
    BuildResult refused = build();
    BuildResult again = build();
    assertTrue(refused.failed() && again.repeated());
    assertSame(refused, again);
  }

  @Test
  void aFileThatIsChangedAddedRenamedOrDeletedCounts() throws IOException {
    build();
    Path file = folder.resolve("01.md");
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("tied", "died"));
    Files.setLastModifiedTime(file, before);
    assertMadeAnewAndThenRepeated();
    Path deep = Files.createDirectories(folder.resolve("notes/old"));
    Path added = Files.writeString(deep.resolve("a.txt"), "unused");
    assertMadeAnewAndThenRepeated();
    Files.move(added, deep.resolve("b.txt"));
    assertMadeAnewAndThenRepeated();
    Files.delete(deep.resolve("b.txt"));
    assertMadeAnewAndThenRepeated();
  }

  @Test
  void aFileThatIsOnlyTouchedDoesNotCount() throws IOException {
    build();
    Files.setLastModifiedTime(folder.resolve("01.md"), LONG_AGO);
    assertTrue(build().repeated());
  }

  @Test
  void whatThePomSaysCounts() throws IOException {
    build();
    title = "The rope";
    assertMadeAnewAndThenRepeated();
    timestamp = Optional.of(MADE.plusSeconds(2));
    assertMadeAnewAndThenRepeated();
    strictness = new Strictness(Strictness.FailOn.NEVER, Map.of(), false);
    assertMadeAnewAndThenRepeated();
    strictness =
        new Strictness(Strictness.FailOn.NEVER, Map.of(Rule.DOUBLED_WORD, Severity.NOTE), false);
    assertMadeAnewAndThenRepeated();
    target = base.resolve("elsewhere");
    assertMadeAnewAndThenRepeated();
  }

  @Test
  void aDraftAndEachSetOfFormatsIsKnownByItself() throws IOException {
    build();
    strictness = new Strictness(Strictness.FailOn.ERROR, Map.of(), true);
    assertMadeAnewAndThenRepeated();
    strictness = Strictness.USUAL;
    formats = Set.of();
    assertMadeAnewAndThenRepeated();
    formats = EnumSet.of(Format.EPUB);
    assertTrue(build().repeated());
  }

  @Test
  void twoBooksOfOneModuleAreEachKnownByItself() throws IOException {
    build();
    String report = Files.readString(report());
    Path rope = folder;
    Path ropes = target;
    Path knot = Files.createDirectories(base.resolve("src/main/knot"));
    Files.writeString(knot.resolve("book.yaml"), "lang: en\n");
    Files.writeString(knot.resolve("01.md"), "# One\n\nThe knot knot held.\n");
    for (int round = 0; round < 2; round++) {
      folder = knot;
      target = base.resolve("target/knot");
      assertEquals(round > 0, build().repeated());
      assertFalse(Files.readString(report()).equals(report));
      folder = rope;
      target = ropes;
      assertTrue(build().repeated());
      assertEquals(report, Files.readString(report()));
    }
    target = base.resolve("target/other");
    assertMadeAnewAndThenRepeated();
    target = ropes;
    assertTrue(build().repeated());
  }

  @Test
  void anotherVersionIsMadeAnewAndLeavesNoMemoryMore() throws IOException {
    build();
    baseName = "rope-2";
    assertMadeAnewAndThenRepeated();
    assertEquals(1, memories().size());
  }

  @Test
  void withoutATimeOfItsOwnTheOldFileStays() throws IOException {
    timestamp = Optional.empty();
    Path epub = build().outputs().get(Output.EPUB);
    byte[] before = Files.readAllBytes(epub);
    assertTrue(build().repeated());
    assertArrayEquals(before, Files.readAllBytes(epub));
  }

  @Test
  void anOutputThatIsDamagedOrGoneIsMadeAnew() throws IOException {
    Path epub = build().outputs().get(Output.EPUB);
    byte[] whole = Files.readAllBytes(epub);
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2]++;
    Files.write(epub, damaged);
    assertMadeAnewAndThenRepeated();
    assertArrayEquals(whole, Files.readAllBytes(epub));
    Files.delete(epub);
    assertMadeAnewAndThenRepeated();
    assertArrayEquals(whole, Files.readAllBytes(epub));
  }

  @Test
  void anOutputThatNothingMakesAnyMoreDoesNotStay() throws IOException {
    formats = EnumSet.of(Format.BOOKLET);
    build();
    Path old = Files.writeString(target.resolve("rope-1-booklet-cover.pdf"), "old");
    assertMadeAnewAndThenRepeated();
    assertFalse(Files.exists(old));
    Files.createDirectories(old.resolve("in"));
    assertMadeAnewAndThenRepeated();
    assertFalse(Files.exists(old));
  }

  @Test
  void reportsThatAnotherGoalWroteOverArePutBack() throws IOException {
    build();
    Path report = report();
    byte[] own = Files.readAllBytes(report);
    Files.writeString(report, "another");
    Files.delete(report.resolveSibling("report.json"));
    assertTrue(build().repeated());
    assertArrayEquals(own, Files.readAllBytes(report));
    assertTrue(Files.exists(report.resolveSibling("report.json")));
  }

  @Test
  void aMemoryThatIsDamagedOrCutShortIsNotTrusted() throws IOException {
    build();
    Path memory = memories().get(0);
    byte[] whole = Files.readAllBytes(memory);
    for (int at = 0; at < whole.length; at += whole.length / 2 - 1) {
      byte[] damaged = whole.clone();
      damaged[at]++;
      Files.write(memory, damaged);
      assertMadeAnewAndThenRepeated();
      Files.write(memory, Arrays.copyOf(whole, at));
      assertMadeAnewAndThenRepeated();
    }
  }

  @Test
  void whatIsWrittenIntoTheBooksFolderIsNoPartOfTheBook() throws IOException {
    target = folder;
    build();
    assertTrue(build().repeated());
    target = folder.resolve("new/target");
    assertMadeAnewAndThenRepeated();
  }

  @Test
  void whoeverWantsItAnewGetsIt() throws IOException {
    build();
    assertFalse(new RepeatedBuild(options(), true).run().repeated());
    assertTrue(build().repeated());
  }

  private void assertMadeAnewAndThenRepeated() throws IOException {
    BuildResult anew = build();
    assertFalse(anew.repeated());
    BuildResult again = build();
    assertTrue(again.repeated());
    assertSame(anew, again);
  }

  private Path report() {
    return base.resolve("target/imprint/report.html");
  }

  private List<Path> memories() throws IOException {
    try (Stream<Path> files = Files.list(report().getParent())) {
      return files.filter(file -> file.getFileName().toString().startsWith("last-")).toList();
    }
  }

  private BuildResult build() throws IOException {
    return new RepeatedBuild(options(), false).run();
  }

  private BookOptions options() {
    Optional<String> none = Optional.empty();
    BookDefaults defaults =
        new BookDefaults(Optional.of(title), none, List.of(), none, none, "org.example:rope");
    return new BookOptions(
        folder,
        "src/main/book",
        target,
        base.resolve("target/imprint"),
        baseName,
        formats,
        defaults,
        timestamp,
        strictness);
  }
}
