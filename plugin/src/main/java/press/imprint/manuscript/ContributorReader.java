package press.imprint.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.diagnostic.Nearest;
import press.imprint.model.Contributor;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads {@code author}.
 *
 * <pre>
 * author:
 *   - Jane Doe
 *   - {name: John Roe, sort: "Roe, John", role: translator}
 * </pre>
 */
final class ContributorReader {
  private static final List<String> KEYS = List.of("name", "sort", "role");
  private static final String AUTHOR = Roles.WORDS.get(0);

  private final BadMetadata bad;

  ContributorReader(BadMetadata bad) {
    this.bad = bad;
  }

  /**
   * Reads them.
   *
   * @param fields the top level of book.yaml
   * @return those that have a name, in order
   */
  List<Contributor> read(Fields fields) {
    return fields.oneOrMany("author").stream().flatMap(item -> one(item).stream()).toList();
  }

  private Optional<Contributor> one(Yaml item) {
    if (item.mapping().isPresent()) {
      return detailed(item.mapping().get());
    }
    if (item.isEmpty() || item.scalar().isEmpty()) {
      bad.wrongType("author", item, "a name, or a list of names", "author: [Jane Doe, John Roe]");
      return Optional.empty();
    }
    return item.scalar()
        .map(name -> new Contributor(name.text().strip(), Optional.empty(), AUTHOR));
  }

  private Optional<Contributor> detailed(Yaml.Mapping item) {
    Fields fields = new Fields("author", item, KEYS, bad);
    Optional<String> sort = fields.line("sort");
    String role = fields.scalar("role").map(this::role).orElse(AUTHOR);
    if (fields.lacks("name")) {
      bad.add(item.at(), "an author has no name", "write `name: Jane Doe`, say");
    }
    return fields.line("name").map(name -> new Contributor(name, sort, role));
  }

  private String role(Yaml.Scalar scalar) {
    String role = scalar.text().strip().toLowerCase(Locale.ROOT);
    if (Roles.has(role)) {
      return role;
    }
    String words = BadMetadata.inBackticks(Roles.WORDS);
    String hint =
        Nearest.to(role, role.length() == 3 ? List.of() : Roles.WORDS)
            .map(near -> "write `" + near + "`")
            .orElse("use one of " + words + ", or a three-letter code of the MARC relators");
    bad.add(scalar.at(), "unknown role `" + scalar.text().strip() + "`", hint);
    return AUTHOR;
  }
}
