package press.imprint.layout;

import press.imprint.model.Metadata;
import press.imprint.model.PageMeasures;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Paragraph;
import press.imprint.typesetting.Style;

/** How much a line of a book's text holds. */
public final class TextWidth {
  /** How large code is, by the size of the text around it. */
  private static final double CODE_SCALE = 0.82;

  private final Compositor compositor;
  private final PageMeasures measures;
  private final Lettering text;

  /**
   * The lines of a book.
   *
   * @param metadata its page and its language
   * @param fonts its faces
   */
  public TextWidth(Metadata metadata, BookFonts fonts) {
    compositor = new Compositor(fonts);
    measures = metadata.design().measures();
    text = new Lettering(Style.REGULAR, measures.size(), metadata.lang(), Figures.TEXT, false);
  }

  /**
   * Whether a word fits on a line, if need be divided where its language lets it.
   *
   * @param word the word, without a space
   * @param code whether it is set as code
   * @return whether it fits
   */
  public boolean holds(String word, boolean code) {
    Lettering lettering = code ? text.in(Style.CODE).scaled(CODE_SCALE).with(Figures.PLAIN) : text;
    Paragraph paragraph = compositor.paragraph(measures.measure(), true);
    paragraph.add(word, lettering);
    return !paragraph.isTooWide();
  }
}
