package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Severity;
import press.imprint.manuscript.BookDefaults;

class BookBuildTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:20:30Z");

  @TempDir Path base;
  private Path folder;
  private Path target;

  @BeforeEach
  void layOutABook() throws IOException {
    folder = Files.createDirectories(base.resolve("src/main/book"));
    target = base.resolve("target");
    Files.writeString(folder.resolve("book.yaml"), "title: The rope\nlang: en\n");
    Files.writeString(
        folder.resolve("01.md"), "# One\n\nThe rope was cut.[^a]\n\n[^a]: At dawn.\n");
    Files.writeString(folder.resolve("02.md"), "# Two\n\nIt was tied.[^a]\n\n[^a]: At dusk.\n");
  }

  @Test
  void everyFormatThatIsAskedForIsWrittenAndNothingElse() throws IOException {
    BuildResult result = build(EnumSet.allOf(Format.class));
    assertEquals(2, result.notes());
    assertEquals(List.of(), result.findings());
    Map<Output, Path> expected =
        Map.of(
            Output.PDF, target.resolve("rope-1.pdf"),
            Output.EPUB, target.resolve("rope-1.epub"),
            Output.BOOKLET, target.resolve("rope-1-booklet.pdf"));
    assertEquals(expected, result.outputs());
    assertEquals(
        Set.of("rope-1.pdf", "rope-1.epub", "rope-1-booklet.pdf"), contents(target).keySet());
  }

  @Test
  void aBookletMayBeSeveralFilesAndLeavesNoneThatIsNotOfThisBuild() throws IOException {
    build(EnumSet.of(Format.BOOKLET));
    Path yaml = folder.resolve("book.yaml");
    String plain = Files.readString(yaml);
    Files.writeString(yaml, plain + "booklet: {duplex: manual, cover: file, instructions: true}\n");
    assertEquals(
        Set.of(Output.BOOKLET_FRONTS, Output.BOOKLET_BACKS, Output.BOOKLET_COVER),
        build(EnumSet.of(Format.BOOKLET)).outputs().keySet());
    assertEquals(
        Set.of("rope-1-booklet-fronts.pdf", "rope-1-booklet-backs.pdf", "rope-1-booklet-cover.pdf"),
        contents(target).keySet());
    Files.writeString(yaml, plain);
    build(EnumSet.of(Format.BOOKLET));
    assertEquals(Set.of("rope-1-booklet.pdf"), contents(target).keySet());
  }

  @Test
  void aBookletIsToldOfInSheetsAndInLinesThatCostOne() throws IOException {
    // Half-title, title page, imprint page, contents, and a part of one page and a few lines.
    Files.delete(folder.resolve("02.md"));
    String line = "The rope was cut before dawn.\n\n";
    int lines = 1;
    List<Remark> remarks = List.of();
    do {
      Files.writeString(folder.resolve("01.md"), "# One\n\n" + line.repeat(lines++));
      remarks = build(EnumSet.of(Format.BOOKLET)).remarks();
    } while (remarks.size() == 1 && lines < 400);
    assertEquals(2, remarks.size(), remarks.toString());
    assertTrue(
        remarks.get(0).text().matches("booklet: \\d sheets of A4, 3 pages blank"),
        remarks.toString());
    // A part ends on no page of fewer lines.
    assertTrue(
        remarks
            .get(1)
            .text()
            .matches("booklet: page \\d holds 5 lines: cut 5 lines of that part to save a sheet"),
        remarks.toString());
    Files.writeString(folder.resolve("01.md"), "# One\n\n" + line.repeat(lines - 2));
    assertTrue(
        build(EnumSet.of(Format.BOOKLET))
            .remarks()
            .get(0)
            .text()
            .matches("booklet: \\d sheets of A4"));
  }

  @Test
  void aBookletIsNoLargerThanItsPagesByMoreThanFivePerCent() throws IOException {
    StringBuilder master = new StringBuilder("# One\n\n");
    for (int i = 0; i < 60; i++) {
      master
          .append("The rope was cut[^")
          .append(i)
          .append("] before dawn.")
          .append(" Nobody saw it who was not there.".repeat(9));
      master
          .append("\n\n[^")
          .append(i)
          .append("]: Hemp, three strands, ")
          .append(i)
          .append(".\n\n");
    }
    Files.writeString(folder.resolve("01.md"), master);
    Map<Output, Path> outputs = build(EnumSet.of(Format.PDF, Format.BOOKLET)).outputs();
    long pages = Files.size(outputs.get(Output.PDF));
    long sheets = Files.size(outputs.get(Output.BOOKLET));
    assertTrue(sheets < 1.05 * pages, sheets + " of " + pages);
  }

  @Test
  void theBookletAloneBringsNoPdfWithIt() throws IOException {
    build(EnumSet.of(Format.BOOKLET));
    assertEquals(Set.of("rope-1-booklet.pdf"), contents(target).keySet());
  }

  @Test
  void withoutAFormatTheBookIsOnlyChecked() throws IOException {
    assertEquals(2, build(Set.of()).notes());
    assertEquals(Map.of(), contents(target));
  }

  @Test
  void aBrokenNoteLeavesEveryOutputAsItWas() throws IOException {
    build(EnumSet.allOf(Format.class));
    Map<String, String> before = contents(target);
    Files.writeString(folder.resolve("02.md"), "# Two\n\nIt was tied[^b].\n");
    BuildResult result = build(EnumSet.allOf(Format.class));
    assertTrue(result.count(Severity.ERROR) > 0);
    assertEquals(Map.of(), result.outputs());
    assertEquals(before, contents(target));
  }

  @Test
  void aMissingTitleLeavesEveryOutputAsItWas() throws IOException {
    build(EnumSet.allOf(Format.class));
    Map<String, String> before = contents(target);
    Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
    assertEquals(1, build(EnumSet.allOf(Format.class)).count(Severity.ERROR));
    assertEquals(before, contents(target));
  }

  @Test
  void findingsComeInReadingOrder() throws IOException {
    Files.writeString(
        folder.resolve("01.md"), "# One\n\nCut[^b].\n\n[^a]: At dawn.\n\nTied[^c].\n");
    Files.writeString(folder.resolve("02.md"), "# Two\n\nCut[^d].\n");
    List<String> places =
        build(Set.of()).findings().stream()
            .filter(Diagnostic::isError)
            .map(finding -> finding.at().toString())
            .toList();
    assertEquals(
        List.of(
            "src/main/book/01.md:3:4",
            "src/main/book/01.md:5:1",
            "src/main/book/01.md:7:5",
            "src/main/book/02.md:3:4"),
        places);
  }

  @Test
  void sameTimestampGivesTheSameBytes() throws IOException {
    Map<Output, Path> outputs = build(EnumSet.allOf(Format.class)).outputs();
    Path first = Files.createDirectory(base.resolve("first"));
    for (Path output : outputs.values()) {
      Files.move(output, first.resolve(output.getFileName()));
    }
    for (Path output : build(EnumSet.allOf(Format.class)).outputs().values()) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(output.getFileName())),
          Files.readAllBytes(output),
          output.toString());
    }
  }

  @Test
  void howFarItHasComeIsToldByPhaseAndPages() throws IOException {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    new BookBuild(
            options(EnumSet.allOf(Format.class)),
            new Progress() {
              @Override
              public void phase(String name) {
                told.add(name);
              }

              @Override
              public void pages(int soFar) {
                told.add(soFar + " pages so far");
              }
            })
        .run();
    assertEquals(
        List.of("reading", "checking", "setting pages", "writing pages", "proving", "reporting"),
        told.stream().filter(word -> !word.endsWith(" pages so far")).toList());
    // Two parts, made side by side.
    int setting = told.indexOf("setting pages");
    assertEquals(
        Set.of("1 pages so far", "2 pages so far"),
        Set.copyOf(told.subList(setting + 1, setting + 3)));
  }

  @Test
  void aBookAsDeepAsOneMayBeIsWrittenOnEveryJava() throws IOException {
    String opened = "<div>\n".repeat(98);
    String closed = "</div>\n".repeat(98);
    Files.writeString(folder.resolve("02.md"), "# Two\n\n" + opened + "\nDeep.\n\n" + closed);
    BuildResult result = build(EnumSet.of(Format.EPUB));
    assertEquals(List.of(), result.findings());
    assertTrue(Files.exists(result.outputs().get(Output.EPUB)));
  }

  private BuildResult build(Set<Format> formats) throws IOException {
    return new BookBuild(options(formats)).run();
  }

  private BookOptions options(Set<Format> formats) {
    BookDefaults defaults =
        new BookDefaults(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "org.example:rope");
    return new BookOptions(
        folder,
        "src/main/book",
        target,
        target.resolve("imprint"),
        "rope-1",
        formats,
        defaults,
        Optional.of(MADE),
        Strictness.USUAL);
  }

  /** The files of a folder but the reports, which tell of each run. */
  private static Map<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("report."))
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  BookBuildTest::bytes,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String bytes(Path file) {
    try {
      return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
