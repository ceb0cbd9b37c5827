package press.imprint.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.imprint.EditionOptions;
import press.imprint.RepeatedRestoration;

/** Makes the master of a book from recognised text and a sheet with an editor's decisions. */
@Mojo(name = "restore", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class RestoreMojo extends AbstractMojo {
  /**
   * The recognised text of the pages, in UTF-8. A relative path is taken from the folder where
   * Maven was started.
   */
  @Parameter(property = "imprint.source", required = true)
  private String source;

  /**
   * The restoration sheet. What lies beside it goes into the master: {@code book.yaml}, Markdown,
   * pictures, fonts.
   */
  @Parameter(
      property = "imprint.sheet",
      defaultValue = "${project.basedir}/src/main/edition/restoration.yaml")
  private File sheet;

  /** The folder that {@code master/} and {@code imprint/apparatus.html} are written to. */
  @Parameter(property = "imprint.outputDirectory", defaultValue = "${project.build.directory}")
  private File outputDirectory;

  /** Whether to make the master anew, also where nothing has changed since it was made. */
  @Parameter(property = "imprint.force", defaultValue = "false")
  private boolean force;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    EditionOptions options =
        new EditionConfiguration(project, session).options(source, sheet, outputDirectory);
    new Outcome(getLog(), project).of(options, new RepeatedRestoration(options, force)::run);
  }
}
