package press.imprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.manuscript.MarkdownReader;
import press.imprint.model.Block;

/**
 * The page that explains a rule: what it means, what a reader loses by the fault, an example, how
 * to mend it, how to waive it. The text is kept once, in the handbook.
 */
public final class RulePage {
  private static final Pattern ID = Pattern.compile("\\A(## \\S+) \\{#[^}]*\\}");

  private static final MarkdownReader READER = new MarkdownReader();

  private final Rule rule;

  /**
   * The page of a rule.
   *
   * @param rule the rule
   */
  public RulePage(Rule rule) {
    this.rule = rule;
  }

  private String typed() {
    String name = "/press/imprint/rules/" + rule.id() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page in Markdown, without the id of its heading. */
  String markdown() {
    return ID.matcher(typed()).replaceFirst("$1");
  }

  /** The page as the model has it, its heading first. */
  List<Block> blocks() {
    synchronized (READER) {
      return READER.read(new SourceText(rule.id() + ".md", typed()));
    }
  }

  /** The page to read on a terminal, 80 characters wide. */
  public String plain() {
    return new PlainText(blocks()).toString();
  }

  /** What the rule finds, in one sentence or two. */
  public String summary() {
    return markdown().lines().filter(line -> !line.isBlank()).skip(1).findFirst().orElseThrow();
  }
}
