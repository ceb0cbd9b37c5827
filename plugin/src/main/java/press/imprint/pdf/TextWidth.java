package press.imprint.pdf;

import press.imprint.model.Metadata;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Paragraph;
import press.imprint.typesetting.Style;

/** How much a line of a book's text holds. */
public final class TextWidth {
  private final Compositor compositor;
  private final PageStyle style;
  private final Lettering text;

  /**
   * The lines of a book.
   *
   * @param metadata its page and its language
   * @param fonts its faces
   */
  public TextWidth(Metadata metadata, BookFonts fonts) {
    compositor = new Compositor(fonts);
    style = PageStyle.of(metadata.design().measures());
    text = new Lettering(Style.REGULAR, style.size(), metadata.lang(), Figures.TEXT, false);
  }

  /**
   * Whether a word fits on a line, if need be divided where its language lets it.
   *
   * @param word the word, without a space
   * @param code whether it is set as code
   * @return whether it fits
   */
  public boolean holds(String word, boolean code) {
    Lettering lettering =
        code ? text.in(Style.CODE).scaled(PageStyle.CODE_SCALE).with(Figures.PLAIN) : text;
    Paragraph paragraph = compositor.paragraph(style.measure(), true);
    paragraph.add(word, lettering);
    return !paragraph.isTooWide();
  }
}
