package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build depends on, by content: every file of the book's folder and its name, what the POM
 * says, the plugin itself and the libraries beside it, and Java. Two builds with the same
 * fingerprint make the same book.
 */
final class Fingerprint {
  private final BookOptions options;
  private final Path workFolder;
  private final Set<Path> outputs = new HashSet<>();

  private Fingerprint(BookOptions options) {
    this.options = options;
    this.workFolder = whole(options.workFolder());
    Arrays.stream(Output.values()).forEach(output -> outputs.add(whole(options.place(output))));
  }

  /** The fingerprint of a build. */
  static byte[] of(BookOptions options) throws IOException {
    Digest digest = new Digest();
    Fingerprint fingerprint = new Fingerprint(options);
    fingerprint.addOptions(digest);
    fingerprint.addBook(digest);
    digest.add(Plugin.content());
    digest.add(System.getProperty("java.vendor")).add(System.getProperty("java.runtime.version"));
    return digest.sum();
  }

  private void addOptions(Digest digest) {
    digest.add(options.shownFolder()).add(options.targetFolder().toString());
    digest.add(options.baseName()).add(options.formats().toString());
    digest.add(options.defaults().toString()).add(options.timestamp().toString());
    Strictness strictness = options.strictness();
    digest.add(strictness.failOn().name()).add(String.valueOf(strictness.draft()));
    digest.add(new TreeMap<>(strictness.severities()).toString());
  }

  /** What a build writes may lie in the book's folder, and is none of the book. */
  private void addBook(Digest digest) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path folder = options.folder();
    for (Path file : FilesBelow.of(folder, path -> !isOurs(path))) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), file);
    }
    for (Map.Entry<String, Path> file : files.entrySet()) {
      digest.add(file.getKey()).add(content(file.getValue()));
    }
  }

  private boolean isOurs(Path path) {
    Path whole = whole(path);
    return whole.equals(workFolder) || outputs.contains(whole);
  }

  /** Of what cannot be read the name is all; the build will say so. */
  private static byte[] content(Path file) throws IOException {
    return Files.isReadable(file) && Files.isRegularFile(file) ? Digest.of(file) : new byte[0];
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
