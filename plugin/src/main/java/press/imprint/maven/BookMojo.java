package press.imprint.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.imprint.BookBuild;
import press.imprint.BookOptions;
import press.imprint.BuildResult;

/** A goal that reads a book and checks it. */
abstract class BookMojo extends AbstractMojo {
  /** The folder of the book: {@code book.yaml} and its Markdown. */
  @Parameter(property = "imprint.book", defaultValue = "${project.basedir}/src/main/book")
  private File book;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** What is to be made of the book. */
  abstract BookOptions options(Configuration configuration) throws MojoExecutionException;

  /** Hands the outputs on. */
  abstract void deliver(BuildResult result, MavenProject project);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    BookOptions options = options(new Configuration(project, book));
    BuildResult result = new Outcome(getLog(), project).of(options, new BookBuild(options)::run);
    deliver(result, project);
  }
}
