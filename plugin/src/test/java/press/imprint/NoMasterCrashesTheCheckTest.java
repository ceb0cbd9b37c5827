package press.imprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;

/** Whatever stands in a master, it is read, checked and told of, file by file from the top. */
class NoMasterCrashesTheCheckTest {
  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.of("A book"),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:any");

  private static final Path HANDBOOK = Path.of("../sample-book/src/main/book");

  /** Whoever takes as long as this has not merely a slow machine. */
  private static final Duration HANGS = Duration.ofMinutes(1);

  /** One line of the fixtures, and one border of blocks of a file, in so many is tried. */
  private static final int LINES = Integer.getInteger("lines", 5);

  /** One border of blocks in so many is tried with the whole book around it. */
  private static final int CUTS = Integer.getInteger("cuts", 120);

  /** So many seeds, of each file one at least. */
  private static final int WORN = Integer.getInteger("worn", 4);

  @TempDir Path folder;

  @BeforeEach
  void writeMetadata() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
  }

  private void assertTold(String master) throws IOException {
    Files.writeString(folder.resolve("01.md"), master);
    assertTold(folder, master);
  }

  /** Reads and checks a book, in a minute at most, and asks of each finding where it is. */
  private static void assertTold(Path folder, String what) {
    List<Diagnostic> findings = assertTimeoutPreemptively(HANGS, () -> judged(folder), what);
    Map<String, Integer> order = new HashMap<>();
    Diagnostic before = null;
    for (Diagnostic finding : findings) {
      SourceText file = finding.at().source();
      order.putIfAbsent(file.name(), order.size());
      boolean goesOn = before == null || before.at().source().name().equals(file.name());
      boolean newFile = order.get(file.name()) == order.size() - 1;
      assertTrue(goesOn ? isBehind(before, finding) : newFile, what + finding);
      assertPlaced(finding, what);
      before = finding;
    }
  }

  private static boolean isBehind(Diagnostic before, Diagnostic finding) {
    return before == null || before.at().start() <= finding.at().start();
  }

  private static void assertPlaced(Diagnostic finding, String what) {
    SourceText file = finding.at().source();
    int line = finding.at().line();
    assertTrue(line >= 1 && line <= file.lineCount(), what);
    String text = file.line(line);
    int widest = text.codePointCount(0, text.length()) + 1;
    assertTrue(finding.at().column() >= 1, what);
    assertTrue(finding.at().column() <= widest || text.isBlank(), what + finding);
    assertTrue(finding.toString().startsWith(finding.at() + ": "), what);
    assertFalse(finding.message().isBlank() || finding.hint().isBlank(), what);
    List<String> shown = finding.excerpt().lines().toList();
    assertTrue(shown.size() == (text.isBlank() ? 0 : 2), what + finding);
    assertTrue(shown.isEmpty() || shown.get(1).matches(" *\\^+"), what + finding);
  }

  private static List<Diagnostic> judged(Path folder) {
    Reading reading = new ManuscriptReader(folder, "book", DEFAULTS).read();
    return new Judgement(Strictness.USUAL, c -> c < 0x2000).of(reading).left();
  }

  @Test
  void aFixtureCutAtAnyLineIsToldOf() throws IOException {
    int lineOfAll = 0;
    for (RuleFixture fixture : RuleFixture.all()) {
      for (Path file : masters(fixture)) {
        List<String> lines = Files.readString(file).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
          if (++lineOfAll % LINES == 0) {
            assertTold(String.join("\n", lines.subList(0, i)));
            String line = lines.get(i);
            assertTold(line.substring(0, line.length() / 2) + "\n" + String.join("\n", lines));
          }
        }
      }
    }
  }

  private static List<Path> masters(RuleFixture fixture) throws IOException {
    if (fixture.rule().equals("unreadable-file")) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(fixture.folder())) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void piecesOfMarkdownInAnyOrderAreToldOf() throws IOException {
    List<String> pieces =
        List.of(
            "[^a]",
            "[^a]: ",
            "[^A]",
            "[",
            "]",
            "(",
            ")",
            "(#x)",
            "{#x}",
            "{.epigraph}",
            "![",
            "a b",
            "\n",
            "\n\n",
            "\n    ",
            "# ",
            "> ",
            "- ",
            "1. ",
            "| ",
            "|\n",
            "| --- | ---\n",
            "```\n",
            "<b>",
            "</b>",
            "<div>",
            "<!--",
            "-->",
            "*",
            "**",
            "`",
            "\\",
            "&amp;",
            "\t",
            "—",
            "🙂",
            ": ",
            "[x]: y\n",
            "***\n",
            "\r");
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      List<String> master = new ArrayList<>();
      for (int j = random.nextInt(25); j >= 0; j--) {
        master.add(pieces.get(random.nextInt(pieces.size())));
      }
      assertTold(String.join("", master));
    }
  }

  /** The handbook in a folder of its own, to be changed. */
  private void copyHandbook() throws IOException {
    try (Stream<Path> files = Files.walk(HANDBOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(HANDBOOK.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void theHandbookCutBetweenTwoBlocksIsToldOf() throws IOException {
    copyHandbook();
    Path file = folder.resolve("01-master.md");
    String whole = Files.readString(file);
    Random random = new Random(7);
    for (int end = whole.indexOf("\n\n"); end >= 0; end = whole.indexOf("\n\n", end + 1)) {
      if (random.nextInt(CUTS) == 0) {
        Files.writeString(file, whole.substring(0, end + random.nextInt(3)));
        assertTold(folder, "01-master.md cut at " + end + "\n");
      }
    }
  }

  @Test
  void aFileOfTheHandbookCutBetweenAnyTwoBlocksIsToldOf() throws IOException {
    int border = 0;
    for (String name : List.of("01-master.md", "02-page.md", "03-screen.md")) {
      String whole = Files.readString(HANDBOOK.resolve(name));
      for (int end = whole.indexOf("\n\n"); end >= 0; end = whole.indexOf("\n\n", end + 1)) {
        if (++border % LINES == 0) {
          boolean head = border / LINES % 2 == 0;
          assertTold(head ? whole.substring(0, end) : whole.substring(end));
        }
      }
    }
  }

  @Test
  void aWornHandbookIsToldOf() throws IOException {
    copyHandbook();
    List<String> names = List.of("01-master.md", "02-page.md", "03-screen.md", "book.yaml");
    for (int seed = 0; seed < WORN; seed++) {
      String name = names.get(seed % names.size());
      String whole = Files.readString(HANDBOOK.resolve(name));
      String worn = new Wear(seed).worn(whole, 1 + seed * 7 % 100);
      Files.write(folder.resolve(name), worn.getBytes(UTF_8));
      assertTold(folder, name + " worn with seed " + seed + "\n");
      Files.writeString(folder.resolve(name), whole);
    }
  }
}
