package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

/**
 * What the README shows is what the tool does: its first book is made, its POM is tried. Its
 * messages {@code ReadmeMessagesTest} proves.
 */
class ReadmeTest {
  private static final String README = read(Path.of("../README.md"));

  @TempDir private Path folder;

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The first fenced block of a language. */
  private static String block(String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(README);
    assertTrue(block.find(), language);
    return block.group(1);
  }

  private BuildResult build(String master, Set<Format> formats) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("book.yaml"), block("yaml"));
    Files.writeString(book.resolve("01-method.md"), master);
    Optional<String> none = Optional.empty();
    BookDefaults defaults =
        new BookDefaults(none, none, List.of(), none, none, "org.example:my-book");
    return new BookBuild(
            new BookOptions(
                book,
                "src/main/book",
                folder.resolve("target"),
                folder.resolve("work"),
                "my-book-1.0",
                formats,
                defaults,
                Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                Strictness.USUAL))
        .run();
  }

  @Test
  void theFirstBookIsMadeWithoutAFinding() throws IOException {
    BuildResult result = build(block("markdown"), Set.of(Format.values()));
    assertEquals(List.of(), result.findings());
    for (Format format : Format.values()) {
      assertTrue(Files.size(result.outputs().get(format)) > 0, format.name());
    }
  }

  @Test
  void thePomToPasteIsTheOneThatIsTried() {
    assertEquals(block("xml"), read(Path.of("src/it/first-book/pom.xml")));
  }

  @Test
  void contributingNamesEveryPackageAndNoOther() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([a-z]+)` \\|").matcher(read(Path.of("../CONTRIBUTING.md")));
    while (row.find()) {
      named.add(row.group(1));
    }
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/press/imprint"))) {
      assertEquals(
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)),
          named);
    }
  }
}
