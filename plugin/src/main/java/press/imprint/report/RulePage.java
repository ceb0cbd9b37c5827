package press.imprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import press.imprint.diagnostic.Rule;

/**
 * The page that explains a rule: what it means, what a reader loses by the fault, an example, how
 * to mend it. The text is kept once, in the handbook.
 */
public final class RulePage {
  private final Rule rule;

  /**
   * The page of a rule.
   *
   * @param rule the rule
   */
  public RulePage(Rule rule) {
    this.rule = rule;
  }

  /** The page in Markdown, as the handbook has it. */
  public String markdown() {
    String name = "/press/imprint/rules/" + rule.id() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page to read on a terminal: Markdown without the ids of headings, and how to waive. */
  public String plain() {
    String waiver =
        "\n\nTo let a finding stand, put before its block:\n\n    <!-- imprint-allow %s: why it may stand -->"
            .formatted(rule.id());
    return markdown().replaceAll("(?m) \\{#[^}]*\\}$", "").strip()
        + (rule.waivable() ? waiver : "")
        + "\n";
  }

  /** What the rule finds, in one sentence or two. */
  public String summary() {
    return markdown().lines().filter(line -> !line.isBlank()).skip(1).findFirst().orElseThrow();
  }
}
