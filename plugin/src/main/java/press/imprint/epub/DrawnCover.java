package press.imprint.epub;

import java.util.Locale;
import java.util.stream.Collectors;
import press.imprint.markup.FittedLines;
import press.imprint.markup.WritingDirection;
import press.imprint.model.Contributor;
import press.imprint.model.Metadata;

/**
 * A cover of letters, for a book that has no picture: title, subtitle, authors and publisher within
 * a frame, two units wide to three high. It is an SVG whose letters are letters; the face is the
 * reader's, as we carry no fonts into an EPUB.
 */
final class DrawnCover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int MEASURE = 920;

  /** Letters are not made smaller than this, come what may. */
  private static final double LEAST = 12;

  private static final String PAPER = "#f5f0e6";
  private static final String INK = "#1d2733";
  private static final String ACCENT = "#8a2b22";

  private final PageFrame frame;
  private final XmlPrinter svg = new XmlPrinter();

  DrawnCover(PageFrame frame) {
    this.frame = frame;
  }

  byte[] svg() {
    Metadata metadata = frame.metadata();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        String.valueOf(WIDTH),
        "height",
        String.valueOf(HEIGHT),
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "xml:lang",
        metadata.lang(),
        "direction",
        WritingDirection.of(metadata.locale()).attribute());
    svg.leaf("title", frame.title());
    frameLines();
    double foot = lines(frame.title(), 300, 640, 150, "bold", INK);
    double rule = foot + 60;
    rectangle(WIDTH / 2 - 90, rule, 180, 8, ACCENT, "none");
    metadata
        .subtitle()
        .ifPresent(words -> lines(frame.letters().of(words), rule + 40, 260, 64, "normal", INK));
    String authors =
        metadata.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
    if (!authors.isEmpty()) {
      lines(authors, 1330, 200, 76, "normal", ACCENT);
    }
    metadata.publisher().ifPresent(name -> lines(name, 1590, 60, 44, "normal", INK));
    return svg.close().toBytes();
  }

  private void frameLines() {
    rectangle(0, 0, WIDTH, HEIGHT, PAPER, "none");
    rectangle(50, 50, WIDTH - 100, HEIGHT - 100, "none", ACCENT);
    rectangle(70, 70, WIDTH - 140, HEIGHT - 140, "none", INK);
  }

  private void rectangle(
      double x, double y, double width, double height, String fill, String line) {
    svg.empty(
        "rect",
        "x",
        figure(x),
        "y",
        figure(y),
        "width",
        figure(width),
        "height",
        figure(height),
        "fill",
        fill,
        "stroke",
        line,
        "stroke-width",
        "4");
  }

  /** Sets words from a height downwards and tells where they end. */
  private double lines(
      String words, double top, double room, double greatest, String weight, String colour) {
    FittedLines set = FittedLines.fit(words, MEASURE, room, greatest, LEAST, WideLetters::width);
    double foot = top;
    for (String line : set.lines()) {
      foot += set.size() * FittedLines.LEADING;
      svg.leaf(
          "text",
          line,
          "x",
          figure(WIDTH / 2.0),
          "y",
          figure(foot),
          "text-anchor",
          "middle",
          "font-family",
          "Georgia, 'Times New Roman', serif",
          "font-size",
          figure(set.size()),
          "font-weight",
          weight,
          "fill",
          colour);
    }
    return foot;
  }

  private static String figure(double units) {
    return String.format(Locale.ROOT, "%.0f", units);
  }
}
