package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What lies beside a restoration sheet and belongs to the book: {@code book.yaml}, Markdown (a
 * foreword by the editor, say), pictures and fonts, in the sheet's folder and those below it.
 */
final class EditionFiles {
  private static final Pattern OURS =
      Pattern.compile("book\\.yaml|.*\\.(?i:md|png|jpe?g|gif|svg|ttf)");

  private final Path folder;
  private final Set<Path> files = new TreeSet<>();

  /**
   * Looks for them; what is hidden is passed by.
   *
   * @param folder the folder of the sheet
   * @param target the folder of the outputs, which may lie within it and is passed by
   */
  EditionFiles(Path folder, Path target) throws IOException {
    this.folder = folder;
    Path passed = Files.exists(target) ? named(folder, target) : target;
    for (Path each : FilesBelow.of(folder, path -> !isHidden(path) && !path.equals(passed))) {
      if (!Files.isDirectory(each) && OURS.matcher(each.getFileName().toString()).matches()) {
        files.add(folder.relativize(each));
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** A place by its way from a folder, whichever links lead to the two. */
  private static Path named(Path folder, Path place) throws IOException {
    return folder.resolve(folder.toRealPath().relativize(place.toRealPath()));
  }

  /** Whether one of them has a name. */
  boolean has(String name) {
    return files.contains(Path.of(name));
  }

  /** All of them, in the sheet's folder. */
  List<Path> files() {
    return files.stream().map(folder::resolve).toList();
  }

  /** Copies them. */
  void copyTo(Path master) throws IOException {
    for (Path file : files) {
      Path copy = master.resolve(file.toString());
      Files.createDirectories(copy.getParent());
      Files.copy(folder.resolve(file.toString()), copy);
    }
  }
}
