package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import press.imprint.report.Reports;

/**
 * A book's build that is not done again while nothing has changed since it was: what came of it is
 * told once more, and its outputs stay. Everything counts by content: the book's folder, the
 * options, the plugin, Java, and the outputs themselves.
 */
public final class RepeatedBuild extends Repeatable<BuildResult> {
  private final BookOptions options;
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
    super(force);
    this.options = options;
    this.progress = progress;
  }

  /**
   * Each kind of build of each book has its own: {@code last-pdf-epub-3f9a12cd.build}. The outputs'
   * base name, which holds a version, is not in its name: every version would leave one.
   */
  @Override
  Path record() {
    StringBuilder name = new StringBuilder("last-");
    if (options.strictness().draft()) {
      name.append("draft-");
    }
    for (Format format : options.formats()) {
      name.append(format.word()).append('-');
    }
    if (options.formats().isEmpty()) {
      name.append("check-");
    }
    Digest book = new Digest().add(whole(options.folder())).add(whole(options.targetFolder()));
    return options.workFolder().resolve(name.append(book.start()).append(".build").toString());
  }

  private static String whole(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  @Override
  byte[] fingerprint() throws IOException {
    return Fingerprint.of(options);
  }

  @Override
  BuildResult make() throws IOException {
    return new BookBuild(options, progress).run();
  }

  @Override
  byte[] bytes(BuildResult result) throws IOException {
    return StoredResult.bytes(result);
  }

  @Override
  BuildResult again(byte[] result) throws IOException {
    return StoredResult.read(result, options).again();
  }

  /** With what was written, the places where a build would have deleted what it no longer makes. */
  @Override
  Collection<Path> outputs(BuildResult result) {
    List<Path> places = new ArrayList<>();
    if (!result.outputs().isEmpty()) {
      for (Format format : options.formats()) {
        for (Output output : Output.of(format)) {
          places.add(options.place(output));
        }
      }
    }
    return places;
  }

  @Override
  List<Path> reports() {
    List<Path> places = new ArrayList<>();
    for (String name : Reports.NAMES) {
      places.add(options.workFolder().resolve(name));
    }
    return places;
  }
}
