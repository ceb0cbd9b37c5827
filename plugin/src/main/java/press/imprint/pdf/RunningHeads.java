package press.imprint.pdf;

import press.imprint.markup.ElementCursor;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Style;

/** The lines at the head of the pages; one too long for a line is cut behind a word. */
final class RunningHeads {
  private static final String CUT = "…";

  private final PageStyle style;
  private final Compositor compositor;
  private final Lettering lettering;

  RunningHeads(PageStyle style, Compositor compositor, String lang) {
    this.style = style;
    this.compositor = compositor;
    double size = style.size() * PageStyle.NOTE_SCALE;
    lettering = new Lettering(Style.ITALIC, size, lang, Figures.TEXT, false);
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
    return compositor.width(words, lettering) <= style.measure();
  }
}
