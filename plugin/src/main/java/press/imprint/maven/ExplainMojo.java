package press.imprint.maven;

import java.util.Arrays;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.imprint.diagnostic.Rule;
import press.imprint.report.RulePage;

/** Explains a rule: what it means, an example, how to mend what it finds and how to waive it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  /** The rule, as it stands in brackets behind a message; without it all rules are listed. */
  @Parameter(property = "rule")
  private String rule;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info(Outcome.SKIPPED);
    } else if (rule == null) {
      Arrays.stream(Rule.values()).forEach(each -> getLog().info(line(each)));
    } else {
      getLog().info("\n" + new RulePage(Strict.rule(rule)).plain());
    }
  }

  private static String line(Rule rule) {
    return "%-24s %s".formatted(rule.id(), new RulePage(rule).summary());
  }
}
