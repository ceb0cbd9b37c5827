package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.diagnostic.Location;
import press.imprint.model.PageMeasures;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/** Reads {@code type} and {@code margins}; what they leave out is as usual on the page. */
final class MeasuresReader {
  /** Every key below {@code type}. */
  static final List<String> TYPE_KEYS = List.of("size", "leading");

  /** Every key below {@code margins}. */
  static final List<String> MARGIN_KEYS = List.of("inner", "outer", "top", "bottom");

  private static final Lengths SIZE = new Lengths(6, 24, Lengths.Unit.POINTS, "10.5pt");
  private static final Lengths LEADING = new Lengths(6, 60, Lengths.Unit.POINTS, "13.65pt");
  private static final Lengths MARGIN = new Lengths(5, 200, "20mm");

  /** The greatest leading, by the size of the letters. */
  private static final double WIDEST = 2.5;

  /** The shortest line that can be filled, in millimetres. */
  private static final double SHORTEST_LINE = 40;

  /** The fewest lines of a page on which text and notes find room. */
  private static final int FEWEST_LINES = 10;

  private final PageMeasures usual;
  private final BadMetadata bad;

  /**
   * A reader.
   *
   * @param usual what stands where nothing is said
   * @param bad takes the findings
   */
  MeasuresReader(PageMeasures usual, BadMetadata bad) {
    this.usual = usual;
    this.bad = bad;
  }

  /** The measures; the usual ones where those that are told leave no room for text. */
  PageMeasures read(Fields top) {
    Optional<Fields> type = below(top, DesignReader.TYPE, TYPE_KEYS, "{size: 10.5pt}");
    Optional<Fields> margins = below(top, DesignReader.MARGINS, MARGIN_KEYS, "{inner: 17mm}");
    double size = type.flatMap(keys -> SIZE.read(keys, "size")).orElse(usual.size());
    PageMeasures told =
        new PageMeasures(
            usual.width(),
            usual.height(),
            margin(margins, "inner", usual.inner()),
            margin(margins, "outer", usual.outer()),
            margin(margins, "top", usual.top()),
            margin(margins, "bottom", usual.bottom()),
            size,
            type.flatMap(keys -> leading(keys, size)).orElse(size * PageMeasures.LEADING));
    return leavesRoom(top, told) ? told : usual;
  }

  private Optional<Fields> below(Fields top, String key, List<String> keys, String example) {
    Optional<Yaml> value = top.value(key);
    Optional<Yaml.Mapping> mapping = value.flatMap(Yaml::mapping);
    if (value.isPresent() && mapping.isEmpty()) {
      String some = keys.size() == 2 ? "the keys " : "some of the keys ";
      String expected = some + BadMetadata.inBackticks(keys);
      bad.wrongType(key, value.get(), expected, key + ": " + example);
    }
    return mapping.map(given -> new Fields(key, given, keys, bad));
  }

  private static double margin(Optional<Fields> margins, String side, double usual) {
    return margins
        .flatMap(keys -> MARGIN.read(keys, side))
        .map(millimetres -> millimetres * PageMeasures.POINTS_PER_MM)
        .orElse(usual);
  }

  private Optional<Double> leading(Fields type, double size) {
    return LEADING.read(type, "leading").filter(leading -> suits(type, leading, size));
  }

  private boolean suits(Fields type, double leading, double size) {
    // What is typed in millimetres is never exact.
    double slack = 1e-6;
    boolean suits = leading >= size - slack && leading <= WIDEST * size + slack;
    if (!suits) {
      bad.add(
          type.value("leading").orElseThrow().at(),
          "`type.leading` is %s, and letters of %s want %s to %s"
              .formatted(pt(leading), pt(size), pt(size), pt(WIDEST * size)),
          "write `leading: %s`, say".formatted(pt(size * PageMeasures.LEADING)));
    }
    return suits;
  }

  private boolean leavesRoom(Fields top, PageMeasures told) {
    double line = told.measure() / PageMeasures.POINTS_PER_MM;
    double lines = Math.floor(told.textHeight() / told.leading() + 1e-6);
    if (line < SHORTEST_LINE) {
      refuse(
          top,
          Stream.of(DesignReader.MARGINS, "page"),
          "leaves lines of %s mm, and the shortest are of %s"
              .formatted(Math.max(0, Math.round(line)), Math.round(SHORTEST_LINE)),
          "make `inner` and `outer` smaller, or the page wider");
    }
    if (lines < FEWEST_LINES) {
      refuse(
          top,
          Stream.of(DesignReader.MARGINS, DesignReader.TYPE, "page"),
          "leaves %s lines to a page, and the fewest are %s"
              .formatted((long) Math.max(0, lines), FEWEST_LINES),
          "make `top`, `bottom` or the leading smaller, or the page taller");
    }
    return line >= SHORTEST_LINE && lines >= FEWEST_LINES;
  }

  /** Names the first of some keys that is there. */
  private void refuse(Fields top, Stream<String> keys, String fact, String hint) {
    String key = keys.filter(name -> top.value(name).isPresent()).findFirst().orElseThrow();
    Location at = top.value(key).orElseThrow().at();
    bad.add(at, "`%s` %s".formatted(key, fact), hint);
  }

  private static String pt(double points) {
    double rounded = Math.rint(points * 100) / 100;
    return Lengths.plain(rounded) + "pt";
  }
}
