package press.imprint.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;
import press.imprint.yaml.YamlDocument;

/**
 * Reads a restoration sheet.
 *
 * <pre>
 * sha256: 1f0e…
 * quotes: typographic
 * emphasis: {headings: plain, quotations: plain, quoted: plain}
 * pages:
 *   - {page: 5, lines: 57-67}
 * corrections:
 *   - {line: 61, find: teh, replace: the, kind: ocr, why: letters swapped}
 * </pre>
 */
final class SheetReader {
  private static final List<String> KEYS =
      List.of(
          "sha256",
          "quotes",
          "emphasis",
          "pages",
          "furniture",
          "headings",
          "quotations",
          "items",
          "paragraphs",
          "epigraphs",
          "joins",
          "corrections",
          "insertions",
          "left");

  private final SourceText source;
  private final Predicate<String> taken;
  private final BadSheet bad;

  SheetReader(SourceText source, Predicate<String> taken, BadSheet bad) {
    this.source = source;
    this.taken = taken;
    this.bad = bad;
  }

  /** The decisions that could be read; nothing of a text that is not YAML. */
  Optional<Sheet> read() {
    return new YamlDocument(source, bad).read().map(top -> sheet(new Fields("", top, KEYS, bad)));
  }

  private Sheet sheet(Fields top) {
    return new Sheet(
        checksum(top),
        policy(top),
        entries(top, "pages", List.of("page", "lines"), this::page),
        entries(top, "furniture", List.of("lines", "why"), this::furniture),
        headings(top),
        Stream.of(
                passages(top, "quotations", Role.QUOTATION),
                passages(top, "items", Role.ITEM),
                passages(top, "paragraphs", Role.TEXT))
            .flatMap(List::stream)
            .toList(),
        entries(top, "epigraphs", List.of("lines", "attribution", "why"), this::epigraph),
        entries(top, "joins", List.of("line", "as", "why"), this::join),
        entries(
            top,
            "corrections",
            List.of("line", "find", "replace", "kind", "why"),
            this::correction),
        entries(top, "insertions", List.of("after", "text", "why"), this::insertion),
        entries(top, "left", List.of("line", "find", "why"), this::left));
  }

  /** The keys and values of one decision, and where they stand. */
  private record Entry(Location at, Fields fields) {}

  private <T> List<T> entries(
      Fields top, String key, List<String> known, Function<Entry, Optional<T>> read) {
    List<T> decisions = new ArrayList<>();
    for (Yaml item : top.oneOrMany(key)) {
      item.mapping()
          .ifPresentOrElse(
              mapping ->
                  read.apply(new Entry(mapping.at(), new Fields(key, mapping, known, bad)))
                      .ifPresent(decisions::add),
              () ->
                  bad.wrongType(
                      key, item, "a list of keys and values", "- {%s: …}".formatted(known.get(0))));
    }
    return decisions;
  }

  private Optional<Sheet.Checksum> checksum(Fields top) {
    if (top.lacks("sha256")) {
      bad.add(
          source.at(0, 0),
          "`sha256` is missing",
          "add a line `sha256: …` with the figure that `sha256sum` gives for the source");
    }
    return top.scalar("sha256")
        .map(text -> new Sheet.Checksum(text.at(), text.text().strip().toLowerCase(Locale.ROOT)));
  }

  private Sheet.Policy policy(Fields top) {
    Fields emphasis =
        new Fields(
            "emphasis", mapping(top, "emphasis"), List.of("headings", "quotations", "quoted"), bad);
    return new Sheet.Policy(
        choice(top, "quotes", "typographic", "as-is"),
        choice(emphasis, "headings", "plain", "as-is"),
        choice(emphasis, "quotations", "plain", "as-is"),
        choice(emphasis, "quoted", "plain", "as-is"));
  }

  private Yaml.Mapping mapping(Fields top, String key) {
    Optional<Yaml> value = top.value(key);
    if (value.isPresent() && value.get().mapping().isEmpty()) {
      bad.wrongType(key, value.get(), "keys and values", key + ": {headings: plain}");
    }
    return value.flatMap(Yaml::mapping).orElse(new Yaml.Mapping(source.at(0, 0), List.of()));
  }

  private static boolean choice(Fields fields, String key, String yes, String no) {
    return fields
        .parsed(
            key,
            "`" + yes + "` or `" + no + "`",
            yes,
            text -> Optional.of(text.equals(yes)).filter(b -> b || text.equals(no)))
        .orElse(false);
  }

  private Optional<Sheet.Page> page(Entry entry) {
    return lines(entry)
        .map(lines -> new Sheet.Page(entry.at, entry.fields.line("page").orElse("–"), lines));
  }

  private Optional<Sheet.Furniture> furniture(Entry entry) {
    String why = need(entry, "why");
    return lines(entry).map(lines -> new Sheet.Furniture(entry.at, lines, why));
  }

  private Optional<Sheet.Heading> heading(Entry entry) {
    need(entry, "level");
    int level =
        entry
            .fields
            .parsed(
                "level",
                "a whole number from 1 to 6",
                "2",
                text -> Optional.of(text).filter(t -> t.matches("[1-6]")).map(Integer::valueOf))
            .orElse(1);
    Optional<String> file =
        entry.fields.parsed(
            "file",
            "a file name in small letters, digits and `-`, with `.md`",
            "01-method.md",
            text -> Optional.of(text).filter(name -> name.matches("[a-z0-9][a-z0-9-]*\\.md")));
    return line(entry, "line")
        .map(line -> new Sheet.Heading(entry.at, line, level, file, entry.fields.line("id")));
  }

  /** Two files of one name would be one file in the end, and the first one lost. */
  private List<Sheet.Heading> headings(Fields top) {
    List<Sheet.Heading> headings =
        entries(top, "headings", List.of("line", "level", "file", "id"), this::heading);
    Set<String> names = new HashSet<>();
    for (Sheet.Heading heading : headings) {
      heading
          .file()
          .ifPresent(
              name -> {
                boolean again = !names.add(name);
                if (again || taken.test(name)) {
                  String why = again ? "a second time" : "which lies beside the sheet already";
                  bad.add(
                      heading.at(),
                      "`headings.file` names `%s`%s %s".formatted(name, again ? "" : ",", why),
                      "give each file a name of its own");
                }
              });
    }
    return headings;
  }

  private List<Sheet.Passage> passages(Fields top, String key, Role role) {
    return entries(
        top,
        key,
        List.of("lines", "why"),
        entry -> lines(entry).map(lines -> new Sheet.Passage(entry.at, lines, role)));
  }

  private Optional<Sheet.Epigraph> epigraph(Entry entry) {
    return lines(entry)
        .map(lines -> new Sheet.Epigraph(entry.at, lines, entry.fields.line("attribution")));
  }

  private Optional<Sheet.Join> join(Entry entry) {
    String why = need(entry, "why");
    need(entry, "as");
    Optional<Seam> seam =
        entry.fields.parsed(
            "as", "one of `" + String.join("`, `", Seam.ids()) + "`", "space", Seam::of);
    return line(entry, "line")
        .flatMap(line -> seam.map(as -> new Sheet.Join(entry.at, line, as, why)));
  }

  private Optional<Sheet.Correction> correction(Entry entry) {
    String find = need(entry, "find");
    String why = need(entry, "why");
    need(entry, "kind");
    Optional<Change.Kind> kind =
        entry.fields.parsed("kind", "`ocr`, `author` or `style`", "ocr", Change.Kind::correction);
    String replace = entry.fields.scalar("replace").map(Yaml.Scalar::text).orElse("");
    return line(entry, "line")
        .filter(line -> !find.isEmpty())
        .flatMap(
            line ->
                kind.map(
                    is -> new Sheet.Correction(at(entry, "find"), line, find, replace, is, why)));
  }

  private Optional<Sheet.Insertion> insertion(Entry entry) {
    String text = need(entry, "text");
    String why = need(entry, "why");
    return line(entry, "after")
        .filter(line -> !text.isEmpty())
        .map(line -> new Sheet.Insertion(entry.at, line, text, why));
  }

  private Optional<Sheet.Left> left(Entry entry) {
    String find = need(entry, "find");
    String why = need(entry, "why");
    return line(entry, "line")
        .filter(line -> !find.isEmpty())
        .map(line -> new Sheet.Left(at(entry, "find"), line, find, why));
  }

  private static Location at(Entry entry, String key) {
    return entry.fields.value(key).map(Yaml::at).orElse(entry.at);
  }

  /** The value of a key that must be there, with its spaces. */
  private String need(Entry entry, String key) {
    if (entry.fields.lacks(key)) {
      bad.add(
          entry.at,
          "`%s` is missing".formatted(entry.fields.name(key)),
          "add `%s: …` to the decision".formatted(key));
    }
    return entry.fields.scalar(key).map(Yaml.Scalar::text).orElse("");
  }

  private Optional<Integer> line(Entry entry, String key) {
    need(entry, key);
    return entry.fields.parsed(
        key,
        "the number of a line of the source",
        "57",
        text -> LineRange.of(text).filter(r -> r.first() == r.last()).map(LineRange::first));
  }

  private Optional<LineRange> lines(Entry entry) {
    need(entry, "lines");
    return entry.fields.parsed(
        "lines", "a line of the source, or the first and the last", "57-67", LineRange::of);
  }
}
