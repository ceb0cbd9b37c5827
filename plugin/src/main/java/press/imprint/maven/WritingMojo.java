package press.imprint.maven;

import java.io.File;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.Format;
import press.imprint.Strictness;

/** A goal that writes the formats that it is for and attaches them to the build. */
abstract class WritingMojo extends BookMojo {
  /** The folder that the outputs are written to. */
  @Parameter(property = "imprint.outputDirectory", defaultValue = "${project.build.directory}")
  private File outputDirectory;

  /**
   * The time that the outputs bear, as ISO 8601 or in seconds since 1970, so that every build gives
   * the same bytes; a single character means the clock's.
   */
  @Parameter(property = "imprint.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  @Inject private MavenProjectHelper projectHelper;

  /** What this goal writes. */
  abstract Set<Format> formats() throws MojoExecutionException;

  @Override
  final BookOptions options(Configuration configuration, Strictness strictness)
      throws MojoExecutionException {
    return configuration.toWrite(formats(), outputDirectory, timestamp, strictness);
  }

  @Override
  final void deliver(BuildResult result, MavenProject project) {
    new Attachments(project, projectHelper).attach(result.outputs());
  }
}
