package press.imprint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
   * Looks for them.
   *
   * @param folder the folder of the sheet
   * @param target the folder of the outputs, which may lie within it and is passed by
   */
  EditionFiles(Path folder, Path target) throws IOException {
    this.folder = folder;
    Path passed = target.toAbsolutePath().normalize();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            boolean hidden = each.getFileName().toString().startsWith(".");
            return hidden || each.toAbsolutePath().normalize().equals(passed)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (OURS.matcher(file.getFileName().toString()).matches()) {
              files.add(folder.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
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
