package press.imprint.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * One finding: what is wrong with the master, where, and the way out.
 *
 * <pre>
 * src/main/book/02-method.md:41:17: error: note call `[^rope]` has no note body [call-without-body]
 * The rope was cut[^rope] before dawn.
 *                 ^^^^^^^
 * src/main/book/02-method.md:60:1: note: `[^rpoe]`, which nothing calls
 * hint: did you mean `[^rpoe]`? else add a line `[^rope]: …`
 * </pre>
 *
 * @param rule the rule that found it
 * @param severity how bad it is
 * @param at where it is
 * @param message the fact: lower case, no full stop, the author's own text in backticks
 * @param hint the way out, as an imperative
 * @param related the other places that it is about, in the order in which they are told
 * @param fix the changes that certainly mend it, made together, none of them overlapping another;
 *     none where only the author can tell
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    Location at,
    String message,
    String hint,
    List<Related> related,
    List<Edit> fix) {
  /** Keeps copies. */
  public Diagnostic {
    related = List.copyOf(related);
    fix = List.copyOf(fix);
  }

  /**
   * A finding as bad as its rule says, about one place, which its author has to mend.
   *
   * @param rule the rule that found it
   * @param at where it is
   * @param message the fact
   * @param hint the way out
   * @return the finding
   */
  public static Diagnostic of(Rule rule, Location at, String message, String hint) {
    return new Diagnostic(rule, rule.severity(), at, message, hint, List.of(), List.of());
  }

  /**
   * The same finding, as bad as that.
   *
   * @param other how bad
   * @return the finding
   */
  public Diagnostic weighed(Severity other) {
    return new Diagnostic(rule, other, at, message, hint, related, fix);
  }

  /**
   * The same finding, about one more place.
   *
   * @param place where that is
   * @param words what stands there
   * @return the finding
   */
  public Diagnostic with(Location place, String words) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, words));
    return new Diagnostic(rule, severity, at, message, hint, more, fix);
  }

  /**
   * The same finding, with what certainly mends it.
   *
   * @param edits the changes; with none only the author can tell
   * @return the finding
   */
  public Diagnostic mendedBy(List<Edit> edits) {
    return new Diagnostic(rule, severity, at, message, hint, related, edits);
  }

  /** Whether it can be mended without its author. */
  public boolean isMendable() {
    return !fix.isEmpty();
  }

  /** Whether this finding stops a build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Whether an author may let it stand, or have it be less than an error. */
  public boolean mayStand() {
    return rule.waivable() && (severity == rule.severity() || !isError());
  }

  /** The finding as printed where nothing stands out. */
  @Override
  public String toString() {
    return printed(Ink.PLAIN);
  }

  /**
   * The finding as printed: place and message, source line, caret, other places, hint; without a
   * line end. Of a long line only the neighbourhood of the caret is shown.
   *
   * @param ink how its parts stand out
   * @return some lines
   */
  public String printed(Ink ink) {
    List<String> lines = new ArrayList<>();
    String word = ink.print(Ink.Part.SEVERITY, severity, severity.toString());
    String id = ink.print(Ink.Part.RULE, severity, "[" + rule.id() + "]");
    lines.add(at + ": " + word + ": " + message + " " + id);
    List<String> excerpt = excerpt().lines().toList();
    if (!excerpt.isEmpty()) {
      lines.add(excerpt.get(0));
      lines.add(ink.print(Ink.Part.CARET, severity, excerpt.get(1)));
    }
    related.forEach(place -> lines.add(place.printed(ink)));
    lines.add(ink.print(Ink.Part.HINT, severity, "hint") + ": " + hint);
    return String.join("\n", lines);
  }

  /** The source line over its caret, without a line end; empty where the line is blank. */
  public String excerpt() {
    return Excerpt.of(at);
  }
}
