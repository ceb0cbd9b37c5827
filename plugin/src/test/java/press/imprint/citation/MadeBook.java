package press.imprint.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Book;

/** Reads books of a few lines. */
final class MadeBook {
  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.of("A book"),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:citations");

  private MadeBook() {}

  /** A book of files, under {@code book.yaml}. */
  static Book of(Path folder, String yaml, String... files) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), yaml);
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("0" + (i + 1) + ".md"), files[i]);
    }
    return new ManuscriptReader(folder, "book", DEFAULTS).read().book().orElseThrow();
  }
}
