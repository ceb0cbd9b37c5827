package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that are written beside their places and moved there together, all or none: whatever goes
 * wrong, the outputs are those of one build. Closing it deletes what was not moved.
 */
final class Publication implements AutoCloseable {
  private final BookOptions options;
  private final Path drafts;
  private final Path replaced;

  /** Makes room for the drafts; what an interrupted build left there is deleted. */
  Publication(BookOptions options) throws IOException {
    this.options = options;
    this.drafts = options.workFolder().resolve("drafts");
    this.replaced = options.workFolder().resolve("replaced");
    close();
    Files.createDirectories(drafts);
    Files.createDirectories(replaced);
  }

  /** Where a format is to be written. */
  Path draft(Format format) {
    return drafts.resolve(format.fileName(options.baseName()));
  }

  /**
   * Moves the drafts that were asked for to their places.
   *
   * @return their places
   * @throws IOException if one cannot be moved; those before it are then taken back
   */
  Map<Format, Path> publish() throws IOException {
    Files.createDirectories(options.targetFolder());
    Deque<Path> moved = new ArrayDeque<>();
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    try {
      for (Format format : options.formats()) {
        Path output = options.output(format);
        keep(output);
        moved.push(output);
        Files.move(draft(format), output, StandardCopyOption.REPLACE_EXISTING);
        outputs.put(format, output);
      }
    } catch (IOException e) {
      takeBack(moved, e);
      throw e;
    }
    return outputs;
  }

  private void keep(Path output) throws IOException {
    if (Files.exists(output)) {
      Files.copy(output, kept(output));
    }
  }

  private Path kept(Path output) {
    return replaced.resolve(output.getFileName());
  }

  private void takeBack(Deque<Path> moved, IOException reason) {
    for (Path output : moved) {
      try {
        if (Files.exists(kept(output))) {
          Files.move(kept(output), output, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(output);
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

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
