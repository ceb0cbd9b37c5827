package press.imprint.maven;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import press.imprint.Strictness;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;

/** What a POM says of how strict a build is, made sure of. */
final class Strict {
  private Strict() {}

  static Strictness of(String failOn, List<String> severities, boolean draft)
      throws MojoExecutionException {
    Strictness.FailOn least =
        named(Strictness.FailOn.values(), failOn)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "unknown word `%s` in <failOn> (imprint.failOn): it takes one of %s"
                            .formatted(failOn, words(Strictness.FailOn.values()))));
    return new Strictness(least, severities(severities), draft);
  }

  private static Map<Rule, Severity> severities(List<String> given) throws MojoExecutionException {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    for (String pair : Objects.requireNonNullElse(given, List.<String>of())) {
      String[] halves = pair.strip().split("\\s*=\\s*", 2);
      Optional<Severity> severity =
          halves.length < 2 ? Optional.empty() : named(Severity.values(), halves[1]);
      Rule rule = rule(halves[0]);
      if (severity.isPresent() && !rule.takes(severity.get())) {
        throw new MojoExecutionException(
            "`%s` in <severities> (imprint.severities): `%s` is an error, and no word makes it less"
                .formatted(pair.strip(), rule.id()));
      }
      severities.put(
          rule,
          severity.orElseThrow(
              () ->
                  new MojoExecutionException(
                      "`%s` in <severities> (imprint.severities): write missing-alt-text=note, say, with one of %s"
                          .formatted(pair.strip(), words(Severity.values())))));
    }
    return severities;
  }

  /** The rule of an id that a POM or a command line names. */
  static Rule rule(String id) throws MojoExecutionException {
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    String near =
        Nearest.to(id, ids)
            .map(other -> ": is it `" + other + "`?")
            .orElse(": see imprint:explain");
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.id().equals(id))
        .findAny()
        .orElseThrow(() -> new MojoExecutionException("there is no rule `" + id + "`" + near));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return Arrays.stream(values)
        .filter(
            value -> value.name().equalsIgnoreCase(Objects.requireNonNullElse(word, "").strip()))
        .findAny();
  }

  private static <E extends Enum<E>> String words(E[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
