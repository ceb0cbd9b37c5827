package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import press.imprint.manuscript.BookDefaults;
import press.imprint.model.Contributor;

/**
 * What a build depends on, by content: every file and folder that it may look at and its name, what
 * the POM says, the plugin itself and the libraries beside it, and Java. Two builds with the same
 * fingerprint make the same outputs.
 */
final class Fingerprint {
  private final Digest digest = new Digest();

  private Fingerprint() throws IOException {
    digest.add(Plugin.content());
    digest.add(System.getProperty("java.vendor")).add(System.getProperty("java.runtime.version"));
  }

  /** The fingerprint of a book's build: its folder, but nothing that the build writes into it. */
  static byte[] of(BookOptions options) throws IOException {
    Set<Path> ours = new HashSet<>();
    ours.add(whole(options.workFolder()));
    for (Output output : Output.values()) {
      ours.add(whole(options.place(output)));
    }
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(options);
    Path folder = options.folder();
    List<Path> files = FilesBelow.of(folder, path -> !ours.contains(whole(path)));
    // A build makes the folders that its outputs need.
    files.removeIf(path -> ours.stream().anyMatch(our -> our.startsWith(whole(path))));
    fingerprint.add(folder, files);
    return fingerprint.digest.sum();
  }

  /** The fingerprint of a restoration: the source, the sheet, and what goes beside its text. */
  static byte[] of(EditionOptions options) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.digest.add(options.shownSource()).add(options.source());
    fingerprint.digest.add(options.shownSheet()).add(options.sheet());
    EditionFiles beside = new EditionFiles(options.folder(), options.targetFolder());
    fingerprint.add(options.folder(), beside.files());
    return fingerprint.digest.sum();
  }

  private void add(BookOptions options) {
    digest.add(options.shownFolder()).add(options.targetFolder().toString());
    digest.add(options.baseName()).add(options.formats().toString());
    digest.add(options.timestamp().toString());
    add(options.defaults());
    Strictness strictness = options.strictness();
    digest.add(strictness.failOn().name()).add(String.valueOf(strictness.draft()));
    digest.add(new TreeMap<>(strictness.severities()).toString());
  }

  /** Each part by itself: for a whole record Java would first have to make what prints it. */
  private void add(BookDefaults defaults) {
    digest.add(defaults.title().toString()).add(defaults.description().toString());
    digest.add(String.valueOf(defaults.contributors().size()));
    for (Contributor contributor : defaults.contributors()) {
      digest.add(contributor.name()).add(contributor.sort().toString()).add(contributor.role());
    }
    digest.add(defaults.publisher().toString()).add(defaults.rights().toString());
    digest.add(defaults.coordinates());
  }

  /** By name, for a disk has an order of its own. */
  private void add(Path folder, Collection<Path> files) throws IOException {
    SortedMap<String, Path> byName = new TreeMap<>();
    for (Path file : files) {
      byName.put(folder.relativize(file).toString().replace('\\', '/'), file);
    }
    for (Map.Entry<String, Path> file : byName.entrySet()) {
      digest.add(file.getKey()).add(file.getValue());
      if (Files.isSymbolicLink(file.getValue())) {
        digest.add(endOf(file.getValue()));
      }
    }
  }

  /** Where a link leads: out of a book's folder, or to another folder in it. */
  private static String endOf(Path link) throws IOException {
    return Files.exists(link) ? link.toRealPath().toString() : "nowhere";
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
