package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;

/** The rule {@code bad-metadata}: gathers what is wrong with {@code book.yaml} as it is read. */
final class BadMetadata {
  /** What others call what we have another key for. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("language", "lang"),
          Map.entry("isbn", "identifier"),
          Map.entry("uuid", "identifier"),
          Map.entry("copyright", "rights"),
          Map.entry("license", "rights"),
          Map.entry("licence", "rights"),
          Map.entry("keywords", "subject"),
          Map.entry("tags", "subject"),
          Map.entry("abstract", "description"),
          Map.entry("summary", "description"),
          Map.entry("cover", "cover-image"),
          Map.entry("editor", "author"),
          Map.entry("translator", "author"),
          Map.entry("contributor", "author"),
          Map.entry("creator", "author"),
          Map.entry("year", "date"),
          Map.entry("organization", "publisher"),
          Map.entry("papersize", "page"),
          Map.entry("page-size", "page"),
          Map.entry("footnotes", "notes"),
          Map.entry("chapters", "body"),
          Map.entry("frontmatter", "front"),
          Map.entry("backmatter", "back"),
          Map.entry("font", "fonts"),
          Map.entry("file-as", "sort"));

  private final List<Diagnostic> findings = new ArrayList<>();

  /** What was found so far. */
  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  /**
   * Adds a finding.
   *
   * @param at where it is
   * @param message the fact
   * @param hint the way out
   */
  void add(Location at, String message, String hint) {
    findings.add(Diagnostic.of(Rule.BAD_METADATA, at, message, hint));
  }

  /**
   * A key that nobody reads.
   *
   * @param key the key
   * @param name the key with those above it
   * @param known the keys that could stand there
   * @return the key that was most likely meant
   */
  Optional<String> unknownKey(Yaml.Scalar key, String name, Collection<String> known) {
    Optional<String> meant =
        Optional.ofNullable(OTHER_NAMES.get(key.text()))
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
  void wrongType(String name, Yaml value, String expected, String example) {
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
  static String inBackticks(Collection<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }
}
