package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files and folders that are written beside their places and moved there together, all or none:
 * whatever goes wrong, what stands there is of one build. Closing it deletes what was not moved.
 */
final class Publication implements AutoCloseable {
  private final Path drafts;
  private final Path replaced;
  private final Map<Path, Integer> folders = new HashMap<>();

  /**
   * Makes room for the drafts; what an interrupted build left there is deleted.
   *
   * @param workFolder where they are written
   * @param kind what is published; two kinds may be at the same time
   */
  Publication(Path workFolder, String kind) throws IOException {
    this.drafts = workFolder.resolve(kind + "-drafts");
    this.replaced = workFolder.resolve(kind + "-replaced");
    close();
    Files.createDirectories(drafts);
    Files.createDirectories(replaced);
  }

  /** Where what is to stand at a place is to be written; the folder is there. */
  Path draft(Path place) throws IOException {
    return Files.createDirectories(drafts.resolve(folder(place))).resolve(place.getFileName());
  }

  /** What goes to one folder is drafted in one; files of two folders may have one name. */
  private synchronized String folder(Path place) {
    Path parent = place.toAbsolutePath().normalize().getParent();
    return folders.computeIfAbsent(parent, first -> folders.size()).toString();
  }

  /**
   * Moves drafts to their places.
   *
   * @param places where they are to stand
   * @throws IOException if one cannot be moved; those before it are then taken back
   */
  void publish(Collection<Path> places) throws IOException {
    Deque<Path> moved = new ArrayDeque<>();
    try {
      for (Path place : places) {
        Files.createDirectories(place.toAbsolutePath().getParent());
        keep(place);
        moved.push(place);
        Files.move(draft(place), place, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      takeBack(moved, e);
      throw e;
    }
  }

  /** A file stays until it is replaced; a folder cannot be replaced while it is there. */
  private void keep(Path place) throws IOException {
    Files.createDirectories(kept(place).getParent());
    if (Files.isDirectory(place)) {
      Files.move(place, kept(place));
    } else if (Files.exists(place)) {
      Files.copy(place, kept(place));
    }
  }

  private Path kept(Path place) {
    return replaced.resolve(folder(place)).resolve(place.getFileName());
  }

  private void takeBack(Deque<Path> moved, IOException reason) {
    for (Path place : moved) {
      try {
        if (Files.isDirectory(place) || !Files.exists(kept(place))) {
          delete(place);
        }
        if (Files.exists(kept(place))) {
          Files.move(kept(place), place, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(drafts);
    delete(replaced);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
