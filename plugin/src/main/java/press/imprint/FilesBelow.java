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

/** The files of a folder and of all folders in it; a link that leads on is itself a file. */
final class FilesBelow extends SimpleFileVisitor<Path> {
  private final List<Path> files = new ArrayList<>();
  private final Predicate<Path> counts;

  private FilesBelow(Predicate<Path> counts) {
    this.counts = counts;
  }

  /**
   * Every file, also one that cannot be read. No link to a folder is followed: it may lead out.
   *
   * @param folder where they lie
   * @param counts which files and folders are not passed over
   */
  static List<Path> of(Path folder, Predicate<Path> counts) throws IOException {
    FilesBelow visitor = new FilesBelow(counts);
    Files.walkFileTree(folder, visitor);
    return visitor.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return counts.test(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (counts.test(path)) {
      files.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    files.add(path);
    return FileVisitResult.CONTINUE;
  }
}
