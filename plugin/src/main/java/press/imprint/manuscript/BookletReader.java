package press.imprint.manuscript;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprint.model.Booklet;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;
import press.imprint.yaml.YamlFindings;

/**
 * Reads {@code booklet}.
 *
 * <pre>
 * booklet:
 *   sheet: sra3
 *   signature: 4
 *   paper: 0.1mm
 *   marks: [fold, crop]
 *   instructions: true
 * </pre>
 */
final class BookletReader {
  /** The key at the top level. */
  static final String KEY = "booklet";

  /** Every key below it. */
  static final List<String> KEYS =
      List.of(
          "sheet",
          "signature",
          "paper",
          "flip",
          "duplex",
          "backs",
          "gutter",
          "marks",
          "cover",
          "binding",
          "edge",
          "fit",
          "instructions");

  private static final String AUTO = "auto";
  private static final Lengths PAPER = new Lengths(0.02, 1, "0.1mm");
  private static final Lengths GUTTER = new Lengths(0, 50, "3mm");
  private static final Lengths EDGE = new Lengths(0, 30, "5mm");

  private final BadMetadata bad;

  BookletReader(BadMetadata bad) {
    this.bad = bad;
  }

  /**
   * Reads it.
   *
   * @param top the top level of book.yaml
   * @return what it says; where a value is wrong, what stands when it is absent
   */
  Booklet read(Fields top) {
    Optional<Yaml> value = top.value(KEY);
    if (value.isPresent() && value.get().mapping().isEmpty()) {
      bad.wrongType(KEY, value.get(), "keys and values", "booklet: {sheet: a4, signature: auto}");
    }
    return value
        .flatMap(Yaml::mapping)
        .map(mapping -> read(mapping, new Fields(KEY, mapping, KEYS, bad)))
        .orElse(Booklet.USUAL);
  }

  private Booklet read(Yaml.Mapping mapping, Fields fields) {
    Booklet usual = Booklet.USUAL;
    Booklet.Duplex duplex = word(fields, "duplex", Booklet.Duplex.values()).orElse(usual.duplex());
    Optional<Booklet.Backs> backs = word(fields, "backs", Booklet.Backs.values());
    if (backs.isPresent() && duplex == Booklet.Duplex.AUTO) {
      bad.add(
          fields.value("backs").orElse(mapping).at(),
          "`booklet.backs` stands without `duplex: manual`, and the printer sees to the backs",
          "add `duplex: manual` to `booklet`, or delete `backs`");
    }
    return new Booklet(
        SizeReader.ofSheets("sheet", Booklet.SHEETS, bad).read(fields),
        signature(fields),
        PAPER.read(fields, "paper"),
        word(fields, "flip", Booklet.Flip.values()).orElse(usual.flip()),
        duplex,
        backs.orElse(usual.backs()),
        GUTTER.read(fields, "gutter").orElse(usual.gutter()),
        marks(fields),
        word(fields, "cover", Booklet.Cover.values()).orElse(usual.cover()),
        word(fields, "binding", Booklet.Binding.values()),
        EDGE.read(fields, "edge"),
        word(fields, "fit", Booklet.Fit.values()).orElse(usual.fit()),
        fields.flag("instructions").orElse(usual.instructions()));
  }

  /** A number of sheets, or nothing for {@code auto}. */
  private static Optional<Integer> signature(Fields fields) {
    return fields
        .parsed(
            "signature",
            "`auto` or a number of sheets from 1 to 100",
            AUTO,
            text ->
                Optional.of(text.toLowerCase(Locale.ROOT))
                    .filter(word -> word.matches(AUTO + "|[1-9]\\d?|100")))
        .filter(word -> !word.equals(AUTO))
        .map(Integer::valueOf);
  }

  private Set<Booklet.Mark> marks(Fields fields) {
    Set<Booklet.Mark> marks = EnumSet.noneOf(Booklet.Mark.class);
    for (Yaml.Scalar word : fields.scalars("marks")) {
      Optional<Booklet.Mark> mark = named(word.text().strip(), Booklet.Mark.values());
      mark.ifPresent(marks::add);
      if (mark.isEmpty()) {
        bad.wrongType(
            fields.name("marks"), word, words(Booklet.Mark.values()), "marks: [fold, staple]");
      }
    }
    return marks;
  }

  private static <E extends Enum<E>> Optional<E> word(Fields fields, String key, E[] values) {
    return fields.parsed(
        key, words(values), shown(values[values.length - 1]), text -> named(text, values));
  }

  private static <E extends Enum<E>> Optional<E> named(String word, E[] values) {
    return Arrays.stream(values).filter(value -> shown(value).equalsIgnoreCase(word)).findAny();
  }

  private static <E extends Enum<E>> String shown(E value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> String words(E[] values) {
    return "one of "
        + YamlFindings.inBackticks(Arrays.stream(values).map(BookletReader::shown).toList());
  }
}
