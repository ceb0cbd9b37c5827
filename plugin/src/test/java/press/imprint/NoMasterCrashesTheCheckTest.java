package press.imprint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.check.Checker;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Notes;

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

  @TempDir Path folder;

  @BeforeEach
  void writeMetadata() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
  }

  private void assertTold(String master) throws IOException {
    Files.writeString(folder.resolve("01.md"), master);
    Reading reading = new ManuscriptReader(folder, "book", DEFAULTS).read();
    Book book = reading.book().orElseThrow();
    Notes notes = new Notes(book);
    List<Diagnostic> findings =
        new Checker(c -> c < 0x2000).check(book, notes, new Ledger(book, notes));
    int from = 0;
    String file = "book/book.yaml";
    for (Diagnostic finding : findings) {
      assertTrue(finding.toString().startsWith(finding.at() + ": "), master);
      assertFalse(finding.message().isBlank() || finding.hint().isBlank(), master);
      assertTrue(
          finding.at().start() >= from || !finding.at().source().name().equals(file), master);
      from = finding.at().start();
      file = finding.at().source().name();
    }
  }

  @Test
  void aFixtureCutAtAnyLineIsToldOf() throws IOException {
    for (RuleFixture fixture : RuleFixture.all()) {
      for (Path file : masters(fixture)) {
        List<String> lines = Files.readString(file).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
          assertTold(String.join("\n", lines.subList(0, i)));
          String line = lines.get(i);
          assertTold(line.substring(0, line.length() / 2) + "\n" + String.join("\n", lines));
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
}
