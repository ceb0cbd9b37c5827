package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.BookBuild;
import press.imprint.BookOptions;
import press.imprint.Strictness;
import press.imprint.diagnostic.Ink;
import press.imprint.manuscript.BookDefaults;

/** The README opens with what the tool says, word for word, of a note lost and a name misspelt. */
class ReadmeMessagesTest {
  private static final String MASTER =
      """
      # The Method

      The rope was cut[^rope] before dawn.
      Ten fathoms of it were new,[^walk] and lay on the quay.[^quay]

      [^rpoe]: Hemp, three strands.

      [^walk]: Ada Harcourt, *The Ropewalk* (Bristol: Stair Press, 1931), 12.

      [^quay]: Harcout, *Ropewalk*, 31.
      """;

  @TempDir private Path folder;

  @Test
  void theFailingBuildSaysWhatTheReadmeShows() throws Exception {
    Path book = Files.createDirectories(folder.resolve("src/main/book"));
    Files.writeString(book.resolve("book.yaml"), "title: The Rope\nlang: en-GB\n");
    Files.writeString(book.resolve("01-method.md"), MASTER);
    MavenProject project = new MavenProject();
    project.setFile(folder.resolve("pom.xml").toFile());
    RecordedLog log = new RecordedLog();
    Outcome outcome = new Outcome(log, project, Ink.PLAIN);
    assertThrows(
        MojoFailureException.class,
        () -> outcome.of(options(book), new BookBuild(options(book))::run));
    assertEquals(shown(), log.lines.stream().map(this::asMavenDoes).collect(Collectors.joining()));
  }

  private String asMavenDoes(String line) {
    String level = line.substring(0, line.indexOf(' '));
    String word = level.equals("warn") ? "WARNING" : level.toUpperCase(Locale.ROOT);
    return "[" + word + "] " + line.substring(level.length() + 1) + "\n";
  }

  private static String shown() throws IOException {
    Matcher block =
        Pattern.compile("(?s)```text\n(.*?)\\[INFO\\] BUILD FAILURE\n```")
            .matcher(Files.readString(Path.of("../README.md")));
    assertTrue(block.find());
    return block.group(1);
  }

  private BookOptions options(Path book) {
    Optional<String> none = Optional.empty();
    Path target = folder.resolve("target");
    return new BookOptions(
        book,
        "src/main/book",
        target,
        target.resolve("imprint"),
        "my-book-1.0",
        Set.of(),
        new BookDefaults(none, none, List.of(), none, none, "org.example:my-book"),
        Optional.empty(),
        Strictness.USUAL);
  }
}
