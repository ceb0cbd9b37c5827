package press.imprint.layout;

import java.util.List;
import java.util.Map;
import press.imprint.layout.SetLine.Source;
import press.imprint.model.Picture;
import press.imprint.style.Cascade;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Style;

/**
 * What blocks are set with.
 *
 * @param compositor sets their lines
 * @param cascade tells how they are to look
 * @param pictures the files of pictures, by the address that an {@code img} gives
 * @param text how the text looks that nothing is said of
 * @param page the room of the text on a page
 */
record Composing(
    Compositor compositor,
    Cascade cascade,
    Map<String, Picture.Found> pictures,
    ElementStyle text,
    Box page) {
  /** How plain letters are set. */
  static Lettering lettering(ElementStyle style, String lang) {
    Style face = Style.of(style.bold(), style.italic(), false);
    return new Lettering(face, style.fontSize(), lang, style.figures(), style.smallCaps());
  }

  /** Letters that stand nowhere in the document. */
  SetLine furniture(String letters, ElementStyle style, String lang) {
    return new SetLine(compositor.line(letters, lettering(style, lang)), List.of());
  }

  /** Letters that stand by themselves. */
  SetLine alone(Source source, String letters, Lettering lettering) {
    return new SetLine(compositor.line(letters, lettering), List.of(source));
  }
}
