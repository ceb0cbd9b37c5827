package press.imprint;

import java.io.IOException;
import java.util.Optional;

/**
 * A build that is not done again while nothing has changed since it was: what came of it is told
 * once more, and its outputs stay. Everything counts by content: the book's folder, the options,
 * the plugin, Java, and the outputs themselves.
 */
public final class RepeatedBuild {
  private final BookOptions options;
  private final boolean force;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param options what is to be made of which book
   * @param force whether it is made even if nothing has changed
   */
  public RepeatedBuild(BookOptions options, boolean force) {
    this(options, force, Progress.SILENT);
  }

  /**
   * Prepares a build that tells how far it has come.
   *
   * @param options what is to be made of which book
   * @param force whether it is made even if nothing has changed
   * @param progress hears it
   */
  public RepeatedBuild(BookOptions options, boolean force, Progress progress) {
    this.options = options;
    this.force = force;
    this.progress = progress;
  }

  /**
   * Runs the build, or tells again what came of the last.
   *
   * @return what came of it
   * @throws IOException if a disk fails; the outputs are then those of the build before
   */
  public BuildResult run() throws IOException {
    LastBuild last = new LastBuild(options);
    Optional<BuildResult> known = force ? Optional.empty() : last.result();
    return known.isPresent() ? known.get() : made(last);
  }

  private BuildResult made(LastBuild last) throws IOException {
    last.forget();
    BuildResult result = new BookBuild(options, progress).run();
    last.keep(result);
    return result;
  }
}
