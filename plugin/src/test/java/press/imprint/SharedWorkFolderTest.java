package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

/** Modules that Maven builds side by side may write into one folder. */
class SharedWorkFolderTest {
  private static final int BOOKS = 6;

  @TempDir Path base;

  @Test
  void booksThatAreMadeAtOnceAreAllMadeAndAllKnown() throws IOException {
    for (int i = 0; i < BOOKS; i++) {
      Path folder = Files.createDirectories(base.resolve("book-" + i));
      Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
      Files.writeString(folder.resolve("01.md"), "# One\n\nThe rope held.\n");
    }
    List<BuildResult> first = atOnce();
    assertEquals(BOOKS, first.stream().filter(result -> !result.outputs().isEmpty()).count());
    assertFalse(first.stream().anyMatch(BuildResult::repeated));
    assertTrue(atOnce().stream().allMatch(BuildResult::repeated));
  }

  private List<BuildResult> atOnce() {
    return IntStream.range(0, BOOKS).parallel().mapToObj(this::built).toList();
  }

  private BuildResult built(int book) {
    Optional<String> none = Optional.empty();
    BookOptions options =
        new BookOptions(
            base.resolve("book-" + book),
            "book-" + book,
            base.resolve("target"),
            base.resolve("target/imprint"),
            "rope-" + book,
            Set.of(Format.EPUB),
            new BookDefaults(Optional.of("Rope"), none, List.of(), none, none, "org.example:rope"),
            Optional.of(Instant.EPOCH),
            Strictness.USUAL);
    try {
      return new RepeatedBuild(options, false).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
