package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.Waiver;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads what {@code book.yaml} says about findings.
 *
 * <pre>
 * severities: {doubled-word: note}
 * waivers:
 *   - {file: 01.md, rule: doubled-word, text: "that that", reason: so in the letter}
 * </pre>
 */
final class JudgementReader {
  static final String SEVERITIES = "severities";
  static final String WAIVERS = "waivers";

  private final BookFolder folder;
  private final BadMetadata bad;

  JudgementReader(BookFolder folder, BadMetadata bad) {
    this.folder = folder;
    this.bad = bad;
  }

  Map<Rule, Severity> severities(Fields fields) {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    Optional<Yaml> value = fields.value(SEVERITIES);
    if (value.isPresent() && value.get().mapping().isEmpty()) {
      bad.wrongType(
          SEVERITIES, value.get(), "rules and severities", "severities: {doubled-word: note}");
    }
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    value
        .flatMap(Yaml::mapping)
        .map(mapping -> new Fields(SEVERITIES, mapping, ids, bad))
        .ifPresent(
            given ->
                Arrays.stream(Rule.values())
                    .forEach(
                        rule ->
                            severity(given, rule)
                                .filter(severity -> taken(given, rule, severity))
                                .ifPresent(severity -> severities.put(rule, severity))));
    return severities;
  }

  /** Whether a rule may be as bad as that; if not, the author is told. */
  private boolean taken(Fields given, Rule rule, Severity severity) {
    if (!rule.takes(severity)) {
      bad.add(
          given.value(rule.id()).orElseThrow().at(),
          "`%s` is an error, and no word makes it less".formatted(rule.id()),
          "mend what it finds, or build a draft with -Dimprint.draft");
    }
    return rule.takes(severity);
  }

  private static Optional<Severity> severity(Fields given, Rule rule) {
    return given.parsed(
        rule.id(),
        "`error`, `warning` or `note`",
        "note",
        text ->
            Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(text.toUpperCase(Locale.ROOT)))
                .findAny());
  }

  List<Waiver> waivers(Fields fields) {
    List<Waiver> waivers = new ArrayList<>();
    for (Yaml item : fields.oneOrMany(WAIVERS)) {
      item.mapping()
          .ifPresentOrElse(
              mapping -> waivers.add(waiver(mapping)),
              () ->
                  bad.wrongType(
                      WAIVERS,
                      item,
                      "a list of keys and values",
                      "waivers: [{file: 01.md, rule: doubled-word, text: that that, reason: …}]"));
    }
    return waivers;
  }

  private Waiver waiver(Yaml.Mapping mapping) {
    List<String> keys = List.of("file", "rule", "text", "reason");
    Fields fields = new Fields(WAIVERS, mapping, keys, bad);
    String file = need(fields, mapping, "file");
    String text = need(fields, mapping, "text");
    return new Waiver(
        mapping.at(),
        need(fields, mapping, "rule"),
        fields.line("reason").orElse(""),
        text.isEmpty() ? Waiver.Scope.none() : Waiver.Scope.lines(folder.shown(file), text));
  }

  private String need(Fields fields, Yaml.Mapping mapping, String key) {
    if (fields.lacks(key)) {
      bad.add(
          mapping.at(),
          "`%s` is missing".formatted(fields.name(key)),
          "add `%s: …` to the waiver".formatted(key));
    }
    return fields.line(key).orElse("");
  }
}
