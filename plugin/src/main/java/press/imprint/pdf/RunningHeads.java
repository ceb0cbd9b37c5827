package press.imprint.pdf;

import press.imprint.markup.ElementCursor;

/** The lines at the head of the pages; one too long for a line is cut behind a word. */
final class RunningHeads {
  private static final String CUT = "…";

  private final PageStyle style;
  private final BookFonts fonts;

  RunningHeads(PageStyle style, BookFonts fonts) {
    this.style = style;
    this.fonts = fonts;
  }

  /** The page that a part opens has no running head: the first of its two is empty. */
  void open(ElementCursor part, String verso, String recto) {
    part.child("div", "running running-verso").text("\u00a0");
    part.child("div", "running running-verso").text(fitted(verso));
    part.child("div", "running running-recto").text("\u00a0");
    recto(part, recto);
  }

  /** The running head of the rectos from here on. */
  ElementCursor recto(ElementCursor part, String words) {
    return part.child("div", "running running-recto").text(fitted(words));
  }

  private String fitted(String words) {
    String kept = words;
    while (!fits(kept.equals(words) ? words : kept + CUT)) {
      int space = kept.lastIndexOf(' ');
      kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
      kept = kept.replaceFirst("[\\s,;:–—-]+$", "");
    }
    return kept.equals(words) ? words : kept + CUT;
  }

  private boolean fits(String words) {
    double size = style.size() * PageStyle.NOTE_SCALE;
    double ems = words.codePoints().mapToDouble(c -> fonts.width(c, BookFonts.Style.ITALIC)).sum();
    return ems * size <= style.measure();
  }
}
