package press.imprint.yaml;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;

/** A value of a YAML file, as typed, with its place. */
public sealed interface Yaml {
  /** Where it stands; for a value that is not there, where its key stands. */
  Location at();

  /** What it is, as a message says it: {@code a list}. */
  String kind();

  /** Its text, where it is one and not nothing. */
  default Optional<Scalar> scalar() {
    return Optional.empty();
  }

  /** Its items, where it is a list. */
  default Optional<List<Yaml>> items() {
    return Optional.empty();
  }

  /** Its keys and values, where it has such. */
  default Optional<Mapping> mapping() {
    return Optional.empty();
  }

  /** Whether nothing is said by it: no value, or an empty text, list or mapping. */
  boolean isEmpty();

  /**
   * Text, a number, true or false: {@code 2018} is the text that it is typed as.
   *
   * @param at where it stands
   * @param text what it says, without its quotes
   */
  record Scalar(Location at, String text) implements Yaml {
    private static final int LONGEST = 60;

    @Override
    public String kind() {
      String line = text.strip().replaceAll("\\s+", " ");
      if (line.isEmpty()) {
        return "empty";
      }
      return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "`";
    }

    @Override
    public Optional<Scalar> scalar() {
      return Optional.of(this);
    }

    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }
  }

  /**
   * A list.
   *
   * @param at where it stands
   * @param list its items
   */
  record Sequence(Location at, List<Yaml> list) implements Yaml {
    /** Keeps a copy. */
    public Sequence {
      list = List.copyOf(list);
    }

    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public Optional<List<Yaml>> items() {
      return Optional.of(list);
    }

    @Override
    public boolean isEmpty() {
      return list.isEmpty();
    }
  }

  /**
   * Keys and values.
   *
   * @param at where they stand
   * @param entries the pairs in order, doubles included
   */
  record Mapping(Location at, List<Entry> entries) implements Yaml {
    /** Keeps a copy. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a list of keys and values";
    }

    @Override
    public Optional<Mapping> mapping() {
      return Optional.of(this);
    }

    @Override
    public boolean isEmpty() {
      return entries.isEmpty();
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Scalar key, Yaml value) {}
}
