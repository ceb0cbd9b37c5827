package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import press.imprint.restore.Restored;

/**
 * A restoration that is not done again while nothing has changed since it was: what came of it is
 * told once more, and the master stays. Everything counts by content: the source, the sheet, what
 * lies beside it, the plugin, Java, and the master itself, which is to hold its files and no other.
 */
public final class RepeatedRestoration extends Repeatable<EditionResult> {
  private final EditionOptions options;

  /**
   * Prepares a restoration.
   *
   * @param options of which text, and where to
   * @param force whether it is done even if nothing has changed
   */
  public RepeatedRestoration(EditionOptions options, boolean force) {
    super(force);
    this.options = options;
  }

  /** A folder of outputs has room for one master. */
  @Override
  Path record() {
    return options.workFolder().resolve("last-restore.build");
  }

  @Override
  byte[] fingerprint() throws IOException {
    return Fingerprint.of(options);
  }

  @Override
  EditionResult make() throws IOException {
    Restored restored = new EditionBuild(options).run();
    return new EditionResult(restored.tally(), restored.findings(), false);
  }

  @Override
  byte[] bytes(EditionResult result) throws IOException {
    return StoredResult.bytes(result);
  }

  @Override
  EditionResult again(byte[] result) throws IOException {
    return StoredResult.read(result);
  }

  /** Of a restoration that failed nothing was written. */
  @Override
  Collection<Path> outputs(EditionResult result) throws IOException {
    Collection<Path> files = new TreeSet<>();
    if (!result.failed()) {
      files.addAll(FilesBelow.of(options.master(), path -> true));
      files.add(options.apparatus());
    }
    return files;
  }

  @Override
  List<Path> reports() {
    return List.of();
  }
}
