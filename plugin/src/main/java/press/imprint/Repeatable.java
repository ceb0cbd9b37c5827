package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Work that is not done again while nothing has changed since it was: what came of it is told once
 * more, and its outputs stay. Everything counts by content: what goes in, the plugin, Java, and the
 * outputs themselves.
 *
 * @param <R> what comes of it
 */
abstract class Repeatable<R> {
  /** Modules that are built side by side may share a folder to work in: one at a time. */
  private static final Map<Path, Object> WORKPLACES = new ConcurrentHashMap<>();

  private final boolean force;

  /**
   * Prepares the work.
   *
   * @param force whether it is done even if nothing has changed
   */
  Repeatable(boolean force) {
    this.force = force;
  }

  /**
   * Does it, or tells again what came of it the last time.
   *
   * @return what came of it
   * @throws IOException if a disk fails; the outputs are then all of the time before or all of this
   *     one, and nothing is remembered
   */
  public final R run() throws IOException {
    Path record = record().toAbsolutePath().normalize();
    synchronized (WORKPLACES.computeIfAbsent(record.getParent(), first -> new Object())) {
      return run(record);
    }
  }

  private R run(Path record) throws IOException {
    byte[] fingerprint = fingerprint();
    if (!force) {
      Optional<LastBuild> last = LastBuild.of(record, fingerprint);
      Optional<R> known = last.isPresent() ? known(last.get()) : Optional.empty();
      if (known.isPresent()) {
        return known.get();
      }
    }
    Files.deleteIfExists(record);
    R result = make();
    LastBuild.keep(record, fingerprint, bytes(result), outputs(result), reports());
    return result;
  }

  private Optional<R> known(LastBuild last) throws IOException {
    R result = again(last.result());
    if (!last.left(outputs(result))) {
      return Optional.empty();
    }
    last.putBack(reports());
    return Optional.of(result);
  }

  /** The file that remembers it. */
  abstract Path record();

  /** The sum of all that it depends on. */
  abstract byte[] fingerprint() throws IOException;

  /** Does it. */
  abstract R make() throws IOException;

  /** What came of it, as bytes. */
  abstract byte[] bytes(R result) throws IOException;

  /** What came of it, told again. */
  abstract R again(byte[] result) throws IOException;

  /** Every file that is to stand, or not to stand, where it was left. */
  abstract Collection<Path> outputs(R result) throws IOException;

  /** Files whose places it shares with other work: each leaves its own there. */
  abstract List<Path> reports();
}
