package press.imprint.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.imprint.NoteRenumbering;
import press.imprint.Strictness;

/**
 * Writes labels of notes that are numbers into sequence, file by file. By default it only shows
 * what it would do; labels that are words stay.
 */
@Mojo(name = "renumber", threadSafe = true)
public final class RenumberMojo extends AbstractMojo {
  /** The folder of the book: {@code book.yaml} and its Markdown. */
  @Parameter(property = "imprint.book", defaultValue = "${project.basedir}/src/main/book")
  private File book;

  /** Whether to write the new labels into the master. */
  @Parameter(property = "imprint.apply", defaultValue = "false")
  private boolean apply;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    NoteRenumbering renumbering =
        new NoteRenumbering(new Configuration(project, book).toCheck(Strictness.USUAL));
    new Outcome(getLog(), project).renumbered(apply, () -> renumbering.run(apply));
  }
}
