package press.imprint.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keys and values read by keys that are known. Making one reports the keys that are not known, that
 * stand twice or have no value; reading one reports a value of the wrong kind, and gives nothing.
 */
public final class Fields {
  private final String above;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final YamlFindings bad;

  /**
   * Reads keys.
   *
   * @param above the key under which they stand, or empty at the top
   * @param mapping the keys and values
   * @param known the keys that may stand there
   * @param bad takes the findings
   */
  public Fields(String above, Yaml.Mapping mapping, Collection<String> known, YamlFindings bad) {
    this.above = above;
    this.bad = bad;
    mapping.entries().forEach(entry -> add(entry, known));
  }

  private void add(Yaml.Entry entry, Collection<String> known) {
    String key = entry.key().text();
    if (!known.contains(key)) {
      bad.unknownKey(entry.key(), name(key), known).ifPresent(meant::add);
    } else if (entries.containsKey(key)) {
      String first = "line " + entries.get(key).key().at().line();
      bad.add(
          entry.key().at(),
          "`%s` stands twice, first in %s".formatted(name(key), first),
          "delete one of the two");
    } else {
      entries.put(key, entry);
      if (entry.value().isEmpty()) {
        bad.add(
            entry.key().at(),
            "`%s` has no value".formatted(name(key)),
            "write a value after the colon, or delete the key");
      }
    }
  }

  /** A key with those above it: {@code notes.restart}. */
  public String name(String key) {
    return above.isEmpty() ? key : above + "." + key;
  }

  /** Whether a key is there, with or without a value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether a key is not there, nor mistyped: then its absence is a fact of its own. */
  public boolean lacks(String key) {
    return !entries.containsKey(key) && !meant.contains(key);
  }

  /** The value of a key, if it has one that is not empty. */
  public Optional<Yaml> value(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Yaml.Entry::value)
        .filter(value -> !value.isEmpty());
  }

  /** The value of a key as text. */
  public Optional<Yaml.Scalar> scalar(String key) {
    return value(key).flatMap(value -> scalar(key, value));
  }

  /** The value of a key as text without the spaces around it; its lines stay lines. */
  public Optional<String> text(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  /** The value of a key as text in one line. */
  public Optional<String> line(String key) {
    return text(key).map(text -> text.replaceAll("\\s+", " "));
  }

  /** The value of a key as one text or a list of such. */
  public List<Yaml.Scalar> scalars(String key) {
    return oneOrMany(key).stream().flatMap(value -> item(key, value).stream()).toList();
  }

  /** The items of a list, or the one value that stands for a list of one. */
  public List<Yaml> oneOrMany(String key) {
    return value(key).map(value -> value.items().orElse(List.of(value))).orElse(List.of());
  }

  private Optional<Yaml.Scalar> item(String key, Yaml item) {
    if (item.isEmpty()) {
      bad.add(
          item.at(),
          "`%s` has an item without a value".formatted(name(key)),
          "write a value, or delete the item");
      return Optional.empty();
    }
    return scalar(key, item);
  }

  private Optional<Yaml.Scalar> scalar(String key, Yaml value) {
    if (value.scalar().isEmpty()) {
      bad.wrongType(name(key), value, "text", key + ": some words");
    }
    return value.scalar();
  }

  /**
   * The value of a key as what a text stands for.
   *
   * @param <T> what it stands for
   * @param key the key
   * @param expected what the text must be, as a message says it
   * @param example a text that is right
   * @param parse gives what a text stands for, or nothing
   * @return what it stands for
   */
  public <T> Optional<T> parsed(
      String key, String expected, String example, Function<String, Optional<T>> parse) {
    Optional<Yaml> value = value(key);
    Optional<T> parsed =
        value.flatMap(Yaml::scalar).map(text -> text.text().strip()).flatMap(parse);
    if (parsed.isEmpty()) {
      value.ifPresent(wrong -> bad.wrongType(name(key), wrong, expected, key + ": " + example));
    }
    return parsed;
  }

  /** The value of a key as true or false. */
  public Optional<Boolean> flag(String key) {
    Map<String, Boolean> words = Map.of("true", true, "false", false);
    return parsed(
        key,
        "`true` or `false`",
        "true",
        text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT))));
  }
}
