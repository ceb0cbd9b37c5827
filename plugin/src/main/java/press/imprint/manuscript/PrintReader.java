package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import press.imprint.model.PrintShop;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads {@code print}.
 *
 * <pre>
 * print: true
 * print: {bleed: 3mm, paper: 0.12mm, cover: true}
 * </pre>
 */
final class PrintReader {
  /** The key at the top level. */
  static final String KEY = "print";

  /** Every key below it. */
  static final List<String> KEYS = List.of("bleed", "marks", "gutter", "paper", "cover");

  private static final Lengths BLEED = new Lengths(0, 20, "3mm");
  private static final Lengths GUTTER = new Lengths(0, 30, "4mm");
  private static final Lengths PAPER = new Lengths(0.02, 1, "0.1mm");

  private final BadMetadata bad;

  PrintReader(BadMetadata bad) {
    this.bad = bad;
  }

  /**
   * Reads it.
   *
   * @param top the top level of book.yaml
   * @return what it says, if there is to be an edition for a print shop
   */
  Optional<PrintShop> read(Fields top) {
    Optional<Yaml> value = top.value(KEY);
    Optional<Yaml.Mapping> mapping = value.flatMap(Yaml::mapping);
    if (mapping.isPresent()) {
      return mapping.map(keys -> shop(new Fields(KEY, keys, KEYS, bad)));
    }
    boolean word =
        value.flatMap(Yaml::scalar).map(s -> s.text().matches("true|false")).orElse(false);
    if (value.isPresent() && !word) {
      bad.wrongType(KEY, value.get(), "`true`, `false`, or keys and values", "print: {bleed: 3mm}");
      return Optional.empty();
    }
    return top.flag(KEY).filter(wanted -> wanted).map(wanted -> PrintShop.USUAL);
  }

  private static PrintShop shop(Fields fields) {
    PrintShop usual = PrintShop.USUAL;
    return new PrintShop(
        BLEED.read(fields, "bleed").orElse(usual.bleed()),
        fields.flag("marks").orElse(usual.marks()),
        GUTTER.read(fields, "gutter"),
        PAPER.read(fields, "paper").orElse(usual.paper()),
        fields.flag("cover").orElse(usual.cover()));
  }
}
