package press.imprint.maven;

import java.io.File;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.RepeatedBuild;
import press.imprint.Strictness;

/** A goal that reads a book and checks it. */
abstract class BookMojo extends AbstractMojo {
  /** The folder of the book: {@code book.yaml} and its Markdown. */
  @Parameter(property = "imprint.book", defaultValue = "${project.basedir}/src/main/book")
  private File book;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * From what on the build fails: {@code error}, {@code warning}, {@code note} or {@code never}.
   */
  @Parameter(property = "imprint.failOn", defaultValue = "error")
  private String failOn;

  /**
   * How bad the findings of some rules are, whatever {@code book.yaml} says of them: {@code
   * missing-alt-text=note}.
   */
  @Parameter(property = "imprint.severities")
  private List<String> severities;

  /** Whether to make the book in spite of errors, every page marked as a draft's. */
  @Parameter(property = "imprint.draft", defaultValue = "false")
  private boolean draft;

  /** Whether to make everything anew, also where nothing has changed since it was made. */
  @Parameter(property = "imprint.force", defaultValue = "false")
  private boolean force;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** What is to be made of the book. */
  abstract BookOptions options(Configuration configuration, Strictness strictness)
      throws MojoExecutionException;

  /** Hands the outputs on. */
  abstract void deliver(BuildResult result, MavenProject project);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    Strictness strictness = Strict.of(failOn, severities, draft);
    BookOptions options = options(new Configuration(project, book), strictness);
    BooleanSupplier terminal = Terminal.of(session, getLog());
    BuildResult result =
        new Outcome(getLog(), project)
            .of(
                options,
                () ->
                    ProgressLine.during(
                        terminal, line -> new RepeatedBuild(options, force, line).run()));
    if (!draft) {
      deliver(result, project);
    }
  }
}
