package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;
import press.imprint.yaml.YamlDocument;

/**
 * Reads {@code book.yaml}.
 *
 * <pre>
 * title: "The rope: a history"
 * author: Jane Doe
 * lang: en
 * body: [01-hemp.md, 02-wire.md]
 * </pre>
 */
final class BookYamlReader {
  /** The file's name. */
  static final String NAME = "book.yaml";

  private static final List<String> MISNAMED = List.of("book.yml", "metadata.yaml", "metadata.yml");

  /** What every text editor can start from. */
  private static final String EXAMPLE = "\n  title: \"The title\"\n  lang: en";

  private final BookFolder folder;
  private final BookDefaults defaults;

  BookYamlReader(BookFolder folder, BookDefaults defaults) {
    this.folder = folder;
    this.defaults = defaults;
  }

  /**
   * What was read.
   *
   * @param book the book's metadata and files; empty where the file is missing or no YAML
   * @param findings what is wrong with it, in its order, and then with the style sheet's letters
   */
  record Result(Optional<BookYaml> book, List<Diagnostic> findings) {
    Result {
      findings = List.copyOf(findings);
    }
  }

  /** Reads it, as far as it can be read. */
  Result read() {
    if (!folder.files().contains(NAME)) {
      return new Result(Optional.empty(), List.of(missing()));
    }
    MasterFile file = MasterFile.read(folder.path(NAME), folder.shown(NAME));
    BadMetadata bad = new BadMetadata();
    List<Diagnostic> ofSheet = new ArrayList<>();
    Optional<BookYaml> book =
        new YamlDocument(file.source(), bad)
            .read()
            .map(top -> book(top, file.source(), new DesignReader(folder, bad, ofSheet), bad));
    List<Diagnostic> findings = new ArrayList<>(file.findings());
    findings.addAll(bad.findings());
    findings.sort(Comparator.comparingInt(finding -> finding.at().start()));
    findings.addAll(ofSheet);
    return new Result(book, findings);
  }

  private BookYaml book(Yaml.Mapping top, SourceText source, DesignReader design, BadMetadata bad) {
    Fields fields = new Fields("", top, MetadataReader.KEYS, bad);
    FileLists lists = new FileLists(folder, bad);
    List<String> front = lists.text(fields, "front");
    List<String> listed = lists.text(fields, "body");
    List<String> back = lists.text(fields, "back");
    List<String> body = fields.has("body") ? listed : lists.unlisted();
    if (fields.has("body")) {
      lists.unlisted().forEach(name -> forgotten(name, fields, bad));
    }
    MetadataReader metadata = new MetadataReader(folder, lists, defaults, source, design, bad);
    JudgementReader judgement = new JudgementReader(folder, bad);
    return new BookYaml(
        metadata.read(fields),
        front,
        body,
        back,
        judgement.severities(fields),
        judgement.waivers(fields),
        source);
  }

  /** A file that no list names is not in the book, and its words are in no output. */
  private static void forgotten(String name, Fields fields, BadMetadata bad) {
    fields
        .value("body")
        .ifPresent(
            body ->
                bad.warn(
                    body.at(),
                    "`%s` is in the book's folder, and no list names it".formatted(name),
                    "add it to `front`, `body` or `back`, or move it out of the folder"));
  }

  private Diagnostic missing() {
    BadMetadata bad = new BadMetadata();
    SourceText nothing = new SourceText(folder.shown(NAME), "");
    String make = "make %s with at least two lines:%s".formatted(folder.shown(NAME), EXAMPLE);
    String hint =
        folder.files().stream()
            .filter(name -> MISNAMED.contains(name) || name.equalsIgnoreCase(NAME))
            .findFirst()
            .map(name -> "rename `%s` to `%s`".formatted(name, NAME))
            .orElse(make);
    String fact = folder.exists() ? "book has no `book.yaml`" : "book's folder does not exist";
    bad.add(nothing.at(0, 0), fact, hint);
    return bad.findings().get(0);
  }
}
