package press.imprint.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.imprint.MasterMending;
import press.imprint.Strictness;

/**
 * Mends in the master what can be mended without its author, and shows each change as a unified
 * diff. What is waived stays; {@code -Dimprint.dryRun} shows the changes and writes nothing.
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends AbstractMojo {
  /** The folder of the book: {@code book.yaml} and its Markdown. */
  @Parameter(property = "imprint.book", defaultValue = "${project.basedir}/src/main/book")
  private File book;

  /** Whether to show what would be mended, and to write nothing. */
  @Parameter(property = "imprint.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    MasterMending mending =
        new MasterMending(new Configuration(project, book).toCheck(Strictness.USUAL));
    new Outcome(getLog(), project).mended(!dryRun, () -> mending.run(!dryRun));
  }
}
