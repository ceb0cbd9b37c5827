package press.imprint.diagnostic;

/**
 * One finding: what is wrong with the master, where, and the way out.
 *
 * <pre>
 * src/main/book/02-method.md:41:17: error: note call `[^rope]` has no note body [call-without-body]
 * The rope was cut[^rope] before dawn.
 *                 ^^^^^^^
 * hint: add a line `[^rope]: …` to 02-method.md, or delete the call
 * </pre>
 *
 * @param rule the rule that found it
 * @param severity how bad it is
 * @param at where it is
 * @param message the fact: lower case, no full stop, the author's own text in backticks
 * @param hint the way out, as an imperative
 */
public record Diagnostic(Rule rule, Severity severity, Location at, String message, String hint) {

  /**
   * A finding as bad as its rule says.
   *
   * @param rule the rule that found it
   * @param at where it is
   * @param message the fact
   * @param hint the way out
   * @return the finding
   */
  public static Diagnostic of(Rule rule, Location at, String message, String hint) {
    return new Diagnostic(rule, rule.severity(), at, message, hint);
  }

  /** Whether this finding stops a build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether an author may let it stand, or have it be less than an error. */
  public boolean mayStand() {
    return rule.waivable() && (severity == rule.severity() || !isError());
  }

  /**
   * The finding as printed: place and message, source line, caret, hint; without a line end. Of a
   * long line only the neighbourhood of the caret is shown.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(at).append(": ").append(severity).append(": ").append(message);
    out.append(" [").append(rule.id()).append("]\n");
    String excerpt = excerpt();
    if (!excerpt.isEmpty()) {
      out.append(excerpt).append('\n');
    }
    return out.append("hint: ").append(hint).toString();
  }

  /** The source line over its caret, without a line end; empty where the line is blank. */
  public String excerpt() {
    String line = at.source().line(at.line()).replace('\t', ' ');
    return line.isBlank() ? "" : Excerpt.of(line, at.column() - 1, wide());
  }

  private int wide() {
    return at.source().text().codePointCount(at.start(), at.end());
  }
}
