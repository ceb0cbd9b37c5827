package press.imprint.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;

/** A book's folder made for one test. */
final class TempBook {
  static final BookDefaults NO_DEFAULTS =
      new BookDefaults(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:imprint-handbook");

  private final Path folder;

  TempBook(Path parent) {
    this.folder = parent.resolve("book");
    file("book.yaml", "title: A book\nlang: en\n");
  }

  TempBook file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TempBook file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TempBook yaml(String text) {
    return file("book.yaml", text);
  }

  Path folder() {
    return folder;
  }

  BookFolder home() {
    return new BookFolder(folder, "book");
  }

  BookYamlReader.Result read() {
    return read(NO_DEFAULTS);
  }

  BookYamlReader.Result read(BookDefaults defaults) {
    return new BookYamlReader(home(), defaults).read();
  }

  BookYaml book() {
    BookYamlReader.Result result = read();
    if (!result.findings().isEmpty()) {
      throw new AssertionError(result.findings());
    }
    return result.book().orElseThrow();
  }

  /** The findings as {@code line:column message} and {@code hint}, one after another. */
  static List<String> told(List<Diagnostic> findings) {
    return findings.stream()
        .flatMap(
            finding ->
                List.of(
                    finding.at().line() + ":" + finding.at().column() + " " + finding.message(),
                    "  " + finding.hint())
                    .stream())
        .toList();
  }
}
