package press.imprint.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in {@code {#id .class key=value}}.
 *
 * @param id the id, an XML name that is a plain CSS identifier as well
 * @param classes the classes, in order
 * @param values the keys and their values, in order
 */
public record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {
  /** No attributes. */
  public static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

  /** Keeps copies. */
  public Attributes {
    classes = List.copyOf(classes);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Whether a class is among them.
   *
   * @param name the class without its dot
   * @return whether it is there
   */
  public boolean has(String name) {
    return classes.contains(name);
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @return its value
   */
  public Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The language of what they stand on, as a BCP 47 tag. */
  public Optional<String> lang() {
    return value("lang");
  }
}
