package press.imprint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import press.imprint.EditionOptions;

/**
 * What a POM says of an edition, made sure of; a mistake in it is told with the parameter's name.
 */
final class EditionConfiguration {
  private final ShownPath shown;
  private final MavenSession session;

  EditionConfiguration(MavenProject project, MavenSession session) {
    this.shown = new ShownPath(project);
    this.session = session;
  }

  EditionOptions options(String source, File sheet, File outputDirectory)
      throws MojoExecutionException {
    Path text = source(source);
    if (!Files.isRegularFile(sheet.toPath())) {
      throw new MojoExecutionException(
          "no file "
              + shown.of(sheet.toPath())
              + ": put the restoration sheet there, or set <sheet> (imprint.sheet)");
    }
    return new EditionOptions(
        text, shown.of(text), sheet.toPath(), shown.of(sheet.toPath()), outputDirectory.toPath());
  }

  /**
   * Maven itself would take a relative path from the project's folder, also one of the command
   * line.
   */
  private Path source(String source) throws MojoExecutionException {
    Path started = Path.of(session.getSystemProperties().getProperty("user.dir"));
    try {
      Path file = started.resolve(source.strip()).normalize();
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(named(source) + ", which is no path: " + e.getMessage(), e);
    }
    throw new MojoExecutionException(
        named(source)
            + ", and there is no such file: name the recognised text by a path from "
            + started
            + ", or by a whole one");
  }

  /** The parameter, and the property of the command line that gave it its value. */
  private String named(String source) {
    String given =
        session.getUserProperties().entrySet().stream()
            .filter(property -> property.getValue().equals(source))
            .map(Map.Entry::getKey)
            .map(name -> ", from -D" + name)
            .sorted()
            .collect(Collectors.joining());
    return "<source> (imprint.source" + given + ") is `" + source + "`";
  }
}
