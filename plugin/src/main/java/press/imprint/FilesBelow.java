package press.imprint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The files and folders in a folder and in all folders below; a link in it is itself a file. */
final class FilesBelow extends SimpleFileVisitor<Path> {
  private final List<Path> found = new ArrayList<>();
  private final Path folder;
  private final Path real;
  private final Predicate<Path> counts;

  private FilesBelow(Path folder, Predicate<Path> counts) throws IOException {
    this.folder = folder;
    this.real = Files.isDirectory(folder) ? folder.toRealPath() : folder;
    this.counts = counts;
  }

  /**
   * All of them, also what cannot be read. The folder itself may be a link; no link in it is
   * followed: it may lead out.
   *
   * @param folder where they lie
   * @param counts which files and folders are not passed over
   */
  static List<Path> of(Path folder, Predicate<Path> counts) throws IOException {
    FilesBelow visitor = new FilesBelow(folder, counts);
    Files.walkFileTree(visitor.real, visitor);
    return visitor.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return path.equals(real) || add(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    add(path);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    add(path);
    return FileVisitResult.CONTINUE;
  }

  private boolean add(Path path) {
    Path named = folder.resolve(real.relativize(path));
    return counts.test(named) && found.add(named);
  }
}
