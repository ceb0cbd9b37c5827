package press.imprint.pdf;

import java.util.Locale;
import press.imprint.model.PageMeasures;

/**
 * The measures of a page and of what stands on it; the style sheet and the line breaker both take
 * them from here, so that they never differ. All are in points.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param inner margin at the spine
 * @param outer margin at the fore-edge
 * @param top margin above the text
 * @param bottom margin below the text
 * @param size of the text
 * @param leading of the text
 */
record PageStyle(
    double width,
    double height,
    double inner,
    double outer,
    double top,
    double bottom,
    double size,
    double leading) {
  static final double NOTE_SCALE = 0.81;
  static final double QUOTATION_SCALE = 0.95;
  static final double CODE_SCALE = 0.82;
  static final double CALL_SCALE = 0.65;
  static final double SCRIPT_SCALE = 0.7;
  static final double TABLE_SCALE = 0.92;
  static final double CAPTION_SCALE = 0.9;

  /** The room on each side of a table's cell. */
  static final double CELL_PADDING = 5;

  /** How far an epigraph is set in, in its own ems. */
  static final double EPIGRAPH_INDENT = 6;

  /** How far verse is set in, in its ems. */
  static final double VERSE_INDENT = 1.6;

  /** How far the second line of an entry of the contents is set in from its first, in its ems. */
  static final double ENTRY_HANG = 2;

  /** The room that an entry of the contents leaves for leader and number, in its ems. */
  static final double ENTRY_FOLIO = 2.6;

  /** The style of pages of certain measures. */
  static PageStyle of(PageMeasures page) {
    return new PageStyle(
        page.width(),
        page.height(),
        page.inner(),
        page.outer(),
        page.top(),
        page.bottom(),
        page.size(),
        page.leading());
  }

  /** The width of a line of text. */
  double measure() {
    return width - inner - outer;
  }

  /** The indent of a paragraph that follows another, for letters of a size. */
  static double indent(double size) {
    return 1.4 * size;
  }

  /** How far a quotation is set in on each side, for text of a size. */
  static double quotationIndent(double size) {
    return 1.6 * size;
  }

  /** How far a list is set in, for text of a size. */
  static double listIndent(double size) {
    return 1.8 * size;
  }

  /** The size of a heading of a level. */
  double headingSize(int level) {
    return switch (level) {
      case 1 -> size * 1.75;
      case 2 -> size * 1.25;
      case 3 -> size * 1.05;
      default -> size;
    };
  }

  /** How far an entry of the contents is set in, in its ems; depth 1 is a part's. */
  static double entryIndent(int depth) {
    return 1.4 * (depth - 1);
  }

  /** How large an entry of the contents is, by the size of the text. */
  static double entryScale(int depth) {
    return depth > 2 ? CAPTION_SCALE : 1;
  }

  /** A length as CSS has it. */
  static String pt(double points) {
    return String.format(Locale.ROOT, "%.3fpt", points);
  }
}
