package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.Fenced;
import press.imprint.fixture.SnippetBook;

/** The command of the handbook that makes a master of a Word file, where Pandoc is at hand. */
class FromWordTest {
  private static final Path BOOK = Path.of("../sample-book/src/main/book");

  private static final String WORD =
      """
      # The Method

      "The rope"[^1] was *cut* -- before 2^nd^ dawn.

      > It was new.[^2]

      | Knot    | Turns |
      |---------|-------|
      | bowline | 3[^3] |

      - hemp

      - wire

      [^1]: Hemp, three strands.

          Made in 1887.

      [^2]: Ship's log.
      [^3]: Or four.
      """;

  @TempDir private Path temp;

  @Test
  void wordFileBecomesAMasterWithItsNotes() throws Exception {
    assumeTrue(hasPandoc(), "skipped: no Pandoc on the PATH");
    Path folder = Files.createDirectory(temp.resolve("book"));
    Files.writeString(folder.resolve("word.txt"), WORD);
    run(folder, "pandoc -f markdown -o method.docx word.txt");
    run(folder, command());
    String master = Files.readString(folder.resolve("01-method.md"));
    SnippetBook book = new SnippetBook(folder, "src/main/book", BOOK.resolve("images"));
    book.withMaster("01-method.md", master);
    assertEquals("", book.said());
    assertEquals(3, book.checked().notes());
    assertTrue(master.contains("| bowline | 3[^3] |"), master);
    assertTrue(master.contains("“The rope”[^1] was *cut* – before 2<sup>nd</sup> dawn."), master);
  }

  private static boolean hasPandoc() {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc")));
  }

  /** The first command of the handbook that calls Pandoc, in one line. */
  static String command() throws IOException {
    return Fenced.of(BOOK.resolve("01-master.md")).stream()
        .filter(block -> block.language().equals("sh"))
        .flatMap(block -> HandbookSnippetsTest.commands(block).stream())
        .filter(line -> line.startsWith("pandoc "))
        .findFirst()
        .orElseThrow();
  }

  private static void run(Path folder, String command) throws Exception {
    Path log = folder.resolveSibling("pandoc.log");
    Process process =
        new ProcessBuilder(command.split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
