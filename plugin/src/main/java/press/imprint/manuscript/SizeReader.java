package press.imprint.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.diagnostic.Nearest;
import press.imprint.model.PageSize;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads the size of a page or of a sheet, by its name or its two measures.
 *
 * <pre>
 * page: half-letter
 * page: {width: 120mm, height: 7.5in}
 * </pre>
 */
final class SizeReader {
  private static final Lengths MEASURES = new Lengths(70, 600, "180mm");
  private static final Lengths SHEET_MEASURES = new Lengths(100, 1300, "450mm");

  private final String key;
  private final List<PageSize> named;
  private final Lengths measures;
  private final BadMetadata bad;

  private SizeReader(String key, List<PageSize> named, Lengths measures, BadMetadata bad) {
    this.key = key;
    this.named = named;
    this.measures = measures;
    this.bad = bad;
  }

  /** Reads pages. */
  static SizeReader ofPages(String key, BadMetadata bad) {
    return new SizeReader(key, PageSize.NAMED, MEASURES, bad);
  }

  /** Reads sheets, which have names of their own and may be larger. */
  static SizeReader ofSheets(String key, List<PageSize> named, BadMetadata bad) {
    return new SizeReader(key, named, SHEET_MEASURES, bad);
  }

  /**
   * Reads a size.
   *
   * @param fields where its key stands
   * @return the size, if there is one and it is right
   */
  Optional<PageSize> read(Fields fields) {
    Optional<Yaml> value = fields.value(key);
    Optional<Yaml.Mapping> custom = value.flatMap(Yaml::mapping);
    return custom.isPresent()
        ? custom(fields.name(key), custom.get())
        : value.flatMap(one -> named(fields.name(key), one));
  }

  private Optional<PageSize> named(String name, Yaml value) {
    List<String> names = named.stream().map(PageSize::name).toList();
    Optional<PageSize> size = value.scalar().flatMap(text -> of(text.text().strip()));
    if (size.isEmpty()) {
      String near =
          value.scalar().flatMap(text -> Nearest.to(text.text(), names)).orElse(names.get(0));
      bad.wrongType(
          name,
          value,
          "one of " + BadMetadata.inBackticks(names) + ", or a width and a height",
          key + ": " + near);
    }
    return size;
  }

  private Optional<PageSize> of(String name) {
    return named.stream()
        .filter(size -> size.name().equals(name.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  private Optional<PageSize> custom(String name, Yaml.Mapping mapping) {
    Fields fields = new Fields(name, mapping, List.of("width", "height"), bad);
    for (String side : List.of("width", "height")) {
      if (fields.lacks(side)) {
        bad.add(
            mapping.at(),
            "`%s` has no `%s`".formatted(name, side),
            "write `%s: %s`, say".formatted(side, measures.example()));
      }
    }
    Optional<Double> width = measures.read(fields, "width");
    Optional<Double> height = measures.read(fields, "height");
    return width.isPresent() && height.isPresent()
        ? Optional.of(new PageSize("custom", width.get(), height.get()))
        : Optional.empty();
  }
}
