package press.imprint.maven;

import java.io.File;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import press.imprint.BookBuild;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.Format;

/** A goal that reads a book, checks it and writes the formats that it is for. */
abstract class BookMojo extends AbstractMojo {
  /** The folder of the book: {@code book.yaml} and its Markdown. */
  @Parameter(property = "imprint.book", defaultValue = "${project.basedir}/src/main/book")
  private File book;

  /** The folder that the outputs are written to. */
  @Parameter(property = "imprint.outputDirectory", defaultValue = "${project.build.directory}")
  private File outputDirectory;

  /**
   * The time that the outputs bear, as ISO 8601 or in seconds since 1970, so that every build gives
   * the same bytes; a single character means the clock's.
   */
  @Parameter(property = "imprint.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Inject private MavenProjectHelper projectHelper;

  /** What this goal writes. */
  abstract Set<Format> formats() throws MojoExecutionException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    Configuration configuration = new Configuration(project, outputDirectory);
    BookOptions options = configuration.options(book, timestamp, formats());
    BuildResult result = new Outcome(getLog(), project).of(options, new BookBuild(options)::run);
    new Attachments(project, projectHelper).attach(result.outputs());
  }
}
