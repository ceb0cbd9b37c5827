package press.imprint.manuscript;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.BookDate;
import press.imprint.model.Contributor;
import press.imprint.model.FullCitations;
import press.imprint.model.IbidForm;
import press.imprint.model.Label;
import press.imprint.model.Labels;
import press.imprint.model.Metadata;
import press.imprint.model.NoteRestart;
import press.imprint.model.PageSize;
import press.imprint.model.Picture;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/** Makes {@link Metadata} of the keys of {@code book.yaml} and of what the POM offers. */
final class MetadataReader {
  /** Every key of the top level, those that name the files of the text included. */
  static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "author",
          "date",
          "lang",
          "identifier",
          "publisher",
          "rights",
          "description",
          "subject",
          "series",
          "edition",
          "source",
          "cover-image",
          "toc-depth",
          "front",
          "body",
          "back",
          "notes",
          "sources",
          "ibid",
          "citations",
          "smart",
          "labels",
          "page",
          "fonts",
          DesignReader.THEME,
          DesignReader.CSS,
          DesignReader.TYPE,
          DesignReader.MARGINS,
          BookletReader.KEY,
          PrintReader.KEY,
          JudgementReader.SEVERITIES,
          JudgementReader.WAIVERS);

  /** As deep as Pandoc's. */
  private static final int TOC_DEPTH = 3;

  /** A language that is not told, ISO 639-2; never met by a writer. */
  private static final String UNDETERMINED = "und";

  private final BookFolder folder;
  private final FileLists lists;
  private final BookDefaults defaults;
  private final SourceText source;
  private final DesignReader design;
  private final BadMetadata bad;

  MetadataReader(
      BookFolder folder,
      FileLists lists,
      BookDefaults defaults,
      SourceText source,
      DesignReader design,
      BadMetadata bad) {
    this.folder = folder;
    this.lists = lists;
    this.defaults = defaults;
    this.source = source;
    this.design = design;
    this.bad = bad;
  }

  /**
   * Reads them.
   *
   * @param fields the top level
   * @return the metadata; where a value is wrong, what stands when it is absent
   */
  Metadata read(Fields fields) {
    String title = title(fields);
    String lang = lang(fields);
    PageSize page = SizeReader.ofPages("page", bad).read(fields).orElse(PageSize.A5);
    return new Metadata(
        title,
        fields.line("subtitle"),
        contributors(fields),
        date(fields),
        lang,
        new IdentifierReader(defaults, bad).read(fields),
        fields.line("publisher").or(defaults::publisher),
        fields.text("rights").or(defaults::rights),
        fields.text("description").or(defaults::description),
        subjects(fields),
        fields.line("series"),
        fields.line("edition"),
        fields.text("source"),
        fields.scalar("cover-image").flatMap(this::cover),
        tocDepth(fields),
        choice(fields, "notes", "restart", NoteRestart.CHAPTER).orElse(NoteRestart.PART),
        worksCited(fields),
        ibid(fields),
        choice(fields, "citations", "full", FullCitations.PART).orElse(FullCitations.BOOK),
        fields.flag("smart").orElse(true),
        Labels.of(Locale.forLanguageTag(lang), labels(fields)),
        page,
        design.read(fields, page),
        lists.fonts(fields),
        new BookletReader(bad).read(fields),
        new PrintReader(bad).read(fields));
  }

  private Location start() {
    return source.at(0, 0);
  }

  private String title(Fields fields) {
    if (fields.lacks("title") && defaults.title().isEmpty()) {
      bad.add(start(), "`title` is missing", "add a line `title: \"The title\"`");
    }
    return fields.line("title").or(defaults::title).orElse("");
  }

  private String lang(Fields fields) {
    if (fields.lacks("lang")) {
      bad.add(start(), "`lang` is missing", "add a line `lang: en`, with the language of the book");
    }
    return fields.scalar("lang").flatMap(this::tag).orElse(UNDETERMINED);
  }

  private Optional<String> tag(Yaml.Scalar scalar) {
    LanguageTag tag = new LanguageTag(scalar.text().strip());
    if (tag.correct()) {
      return Optional.of(tag.text());
    }
    bad.add(
        scalar.at(),
        "`%s` is no language tag".formatted(tag.text()),
        tag.meant()
            .map(meant -> "write `lang: " + meant + "`")
            .orElse("write a tag of BCP 47: `en`, `de`, `pt-BR`, say"));
    return tag.meant();
  }

  private List<Contributor> contributors(Fields fields) {
    return fields.has("author") ? new ContributorReader(bad).read(fields) : defaults.contributors();
  }

  private static Optional<BookDate> date(Fields fields) {
    return fields.parsed(
        "date",
        "a year, a month or a day as ISO 8601 writes it",
        "2018-11",
        text -> {
          try {
            return Optional.of(new BookDate(text));
          } catch (DateTimeParseException e) {
            return Optional.empty();
          }
        });
  }

  private static List<String> subjects(Fields fields) {
    return fields.scalars("subject").stream().map(subject -> subject.text().strip()).toList();
  }

  private static int tocDepth(Fields fields) {
    return fields
        .parsed(
            "toc-depth",
            "a whole number from 1 to 6",
            String.valueOf(TOC_DEPTH),
            text -> Optional.of(text).filter(digit -> digit.matches("[1-6]")).map(Integer::valueOf))
        .orElse(TOC_DEPTH);
  }

  /** One of a few words under a key that stands by itself under another: {@code restart: part}. */
  private <E extends Enum<E>> Optional<E> choice(
      Fields fields, String key, String choice, E example) {
    Optional<Yaml> value = fields.value(key);
    String shown = word(example);
    if (value.isPresent() && value.get().mapping().isEmpty()) {
      bad.wrongType(
          key,
          value.get(),
          "the key `%s` and its value".formatted(choice),
          "%s: {%s: %s}".formatted(key, choice, shown));
    }
    return value
        .flatMap(Yaml::mapping)
        .map(mapping -> new Fields(key, mapping, List.of(choice), bad))
        .flatMap(under -> one(under, choice, example));
  }

  /** One of a few words. */
  private static <E extends Enum<E>> Optional<E> one(Fields fields, String key, E example) {
    List<E> all = List.of(example.getDeclaringClass().getEnumConstants());
    return fields.parsed(
        key,
        words(all),
        word(example),
        text -> all.stream().filter(one -> word(one).equalsIgnoreCase(text)).findAny());
  }

  private static Optional<Location> worksCited(Fields fields) {
    boolean wanted = fields.flag("sources").orElse(false);
    return wanted ? fields.value("sources").map(Yaml::at) : Optional.empty();
  }

  private static IbidForm ibid(Fields fields) {
    return one(fields, "ibid", IbidForm.KEEP).orElse(IbidForm.RESOLVE);
  }

  private static <E extends Enum<E>> String words(List<E> all) {
    List<String> words = all.stream().map(one -> "`" + word(one) + "`").toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private Map<Label, String> labels(Fields fields) {
    Map<Label, String> words = new EnumMap<>(Label.class);
    Optional<Yaml> value = fields.value("labels");
    Optional<Yaml.Mapping> mapping = value.flatMap(Yaml::mapping);
    if (value.isPresent() && mapping.isEmpty()) {
      bad.wrongType("labels", value.get(), "keys and words", "labels: {contents: Inside}");
    }
    List<String> keys = Arrays.stream(Label.values()).map(Label::key).toList();
    mapping
        .map(labels -> new Fields("labels", labels, keys, bad))
        .ifPresent(labels -> Arrays.stream(Label.values()).forEach(l -> label(labels, l, words)));
    return words;
  }

  private void label(Fields fields, Label label, Map<Label, String> words) {
    boolean named = label.key().endsWith("-by");
    fields
        .scalar(label.key())
        .ifPresent(
            word -> {
              if (named && !word.text().contains("{0}")) {
                String name = fields.name(label.key());
                bad.add(
                    word.at(),
                    "`%s` has no `{0}`, where the name goes".formatted(name),
                    "write `%s: \"%s {0}\"`, say".formatted(label.key(), word.text().strip()));
              }
              words.put(label, word.text().strip());
            });
  }

  private Optional<Picture> cover(Yaml.Scalar address) {
    Picture picture =
        new PictureFinder(folder).find(address.text().strip(), folder.path(BookYamlReader.NAME));
    if (picture instanceof Picture.Refused refused) {
      bad.add(
          address.at(), refused.detail(), "name a PNG, JPEG, GIF or SVG file of the book's folder");
      return Optional.empty();
    }
    return Optional.of(picture);
  }
}
