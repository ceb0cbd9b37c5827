package press.imprint.layout;

import press.imprint.style.ElementStyle;

/** The words at the head of the pages; those too long for a line are cut behind a word. */
final class RunningHeads {
  private static final String CUT = "…";

  private final Composing composing;
  private final ElementStyle style;
  private final String lang;

  RunningHeads(Composing composing, ElementStyle style, String lang) {
    this.composing = composing;
    this.style = style;
    this.lang = lang;
  }

  /** Words as a line that fits. */
  SetLine fitted(String words) {
    String kept = words;
    SetLine line = composing.furniture(words, style, lang);
    while (line.line().width() > composing.page().width()) {
      int space = kept.lastIndexOf(' ');
      kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
      kept = kept.replaceFirst("[\\s,;:–—-]+$", "");
      line = composing.furniture(kept + CUT, style, lang);
    }
    return line;
  }
}
