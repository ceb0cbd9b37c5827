package press.imprint.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;

/** Gathers what is wrong with a YAML file as it is read, all of it under one rule. */
public class YamlFindings {
  private final Rule rule;
  private final Map<String, String> otherNames;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * Nothing found yet.
   *
   * @param rule the rule under which findings are reported
   * @param otherNames what others call keys that have another name here, by theirs
   */
  public YamlFindings(Rule rule, Map<String, String> otherNames) {
    this.rule = rule;
    this.otherNames = Map.copyOf(otherNames);
  }

  /** What was found so far. */
  public final List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  /**
   * Adds a finding.
   *
   * @param at where it is
   * @param message the fact
   * @param hint the way out
   */
  public final void add(Location at, String message, String hint) {
    findings.add(Diagnostic.of(rule, at, message, hint));
  }

  /**
   * Adds a finding that does not stop a build.
   *
   * @param at where it is
   * @param message the fact
   * @param hint the way out
   */
  public final void warn(Location at, String message, String hint) {
    findings.add(Diagnostic.of(rule, at, message, hint).weighed(Severity.WARNING));
  }

  /**
   * A key that nobody reads.
   *
   * @param key the key
   * @param name the key with those above it
   * @param known the keys that could stand there
   * @return the key that was most likely meant
   */
  public final Optional<String> unknownKey(Yaml.Scalar key, String name, Collection<String> known) {
    Optional<String> meant =
        Optional.ofNullable(otherNames.get(key.text()))
            .filter(known::contains)
            .or(() -> Nearest.to(key.text(), known));
    String choice =
        meant
            .map(near -> "write `" + near + "`")
            .orElse((known.size() == 1 ? "write " : "use one of ") + inBackticks(known));
    add(key.at(), "unknown key `" + name + "`", choice + ", or delete the key");
    return meant;
  }

  /**
   * A value that is not of the kind that its key wants.
   *
   * @param name the key
   * @param value the value
   * @param expected what it must be: {@code a whole number from 1 to 6}
   * @param example how it is written: {@code toc-depth: 3}
   */
  public final void wrongType(String name, Yaml value, String expected, String example) {
    add(
        value.at(),
        "`%s` must be %s, and is %s".formatted(name, expected, value.kind()),
        "write `" + example + "`, say");
  }

  /**
   * Words as a message lists them.
   *
   * @param words the words
   * @return each in backticks, commas between
   */
  public static String inBackticks(Collection<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }
}
