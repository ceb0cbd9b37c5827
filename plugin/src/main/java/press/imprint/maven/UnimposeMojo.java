package press.imprint.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings an imposed PDF, a booklet's sheets, back into reading order: each half sheet becomes a
 * page of its own, upright. The order is given, or found from the folios that are printed on the
 * pages.
 */
@Mojo(name = "unimpose", requiresProject = false, threadSafe = true)
public final class UnimposeMojo extends AbstractMojo {
  /** The imposed PDF: fronts and backs by turns, two pages on each side. */
  @Parameter(property = "imprint.input", required = true)
  private File input;

  /** The PDF to write. Without it, one beside the imposed PDF whose name ends in {@code -pages}. */
  @Parameter(property = "imprint.output")
  private File output;

  /**
   * Which page each half sheet is, in the order of the file, left before right: {@code
   * 8,1,2,7,6,3,4,5}. A half that is no page is {@code 0}. Without it the folios tell.
   */
  @Parameter(property = "imprint.order")
  private List<String> order;

  /** How many sheets are folded together, where the folios do not tell; 0 says nothing. */
  @Parameter(property = "imprint.signature", defaultValue = "0")
  private int signature;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    Unimposing unimposing = new Unimposing(input, output, order, signature);
    getLog().info(unimposing.run());
  }
}
