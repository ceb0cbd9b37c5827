package press.imprint.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** A path as messages name it: from the project's folder on where it lies there, else whole. */
final class ShownPath {
  private final Path base;

  ShownPath(MavenProject project) {
    this.base = project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** The path with forward slashes. */
  String of(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    boolean inside = whole.startsWith(base) && !whole.equals(base);
    return (inside ? base.relativize(whole) : whole).toString().replace(File.separatorChar, '/');
  }
}
