package press.imprint.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Nearest;
import press.imprint.model.PageSize;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads {@code page}.
 *
 * <pre>
 * page: half-letter
 * page: {width: 120mm, height: 7.5in}
 * </pre>
 */
final class PageReader {
  private static final String KEY = "page";
  private static final double SMALLEST = 70;
  private static final double LARGEST = 600;
  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mm|cm|in|pt)");
  private static final Map<String, Double> MILLIMETRES =
      Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72);

  private final BadMetadata bad;

  PageReader(BadMetadata bad) {
    this.bad = bad;
  }

  /**
   * Reads it.
   *
   * @param fields the top level of book.yaml
   * @return the page; A5 where none is named, or a wrong one
   */
  PageSize read(Fields fields) {
    Optional<Yaml> value = fields.value(KEY);
    Optional<Yaml.Mapping> custom = value.flatMap(Yaml::mapping);
    Optional<PageSize> size =
        custom.isPresent() ? custom(custom.get()) : value.flatMap(this::named);
    return size.orElse(PageSize.A5);
  }

  private Optional<PageSize> named(Yaml value) {
    List<String> names = PageSize.NAMED.stream().map(PageSize::name).toList();
    Optional<PageSize> size = value.scalar().flatMap(name -> PageSize.named(name.text().strip()));
    if (size.isEmpty()) {
      String near = value.scalar().flatMap(name -> Nearest.to(name.text(), names)).orElse("a5");
      bad.wrongType(
          KEY,
          value,
          "one of " + BadMetadata.inBackticks(names) + ", or a width and a height",
          "page: " + near);
    }
    return size;
  }

  private Optional<PageSize> custom(Yaml.Mapping mapping) {
    Fields fields = new Fields(KEY, mapping, List.of("width", "height"), bad);
    for (String side : List.of("width", "height")) {
      if (fields.lacks(side)) {
        bad.add(mapping.at(), "`page` has no `" + side + "`", "write `" + side + ": 180mm`, say");
      }
    }
    Optional<Double> width = length(fields, "width");
    Optional<Double> height = length(fields, "height");
    return width.isPresent() && height.isPresent()
        ? Optional.of(new PageSize("custom", width.get(), height.get()))
        : Optional.empty();
  }

  private static Optional<Double> length(Fields fields, String side) {
    return fields.parsed(
        side,
        "a length in `mm`, `cm`, `in` or `pt`, from 70 to 600 millimetres",
        "180mm",
        PageReader::millimetres);
  }

  private static Optional<Double> millimetres(String text) {
    Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
    return Optional.of(length)
        .filter(Matcher::matches)
        .map(match -> Double.parseDouble(match.group(1)) * MILLIMETRES.get(match.group(2)))
        .filter(size -> size >= SMALLEST && size <= LARGEST);
  }
}
