package press.imprint.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;

/**
 * Makes a figure of an image that is a paragraph of its own.
 *
 * <p>The words in its brackets become the caption, {@code alt="…"} the text for those who do not
 * see it; without that the caption is that text too, note calls left out. The id goes to the
 * figure.
 */
final class Figures extends InlineChoice<Block> {
  private final Block.Paragraph paragraph;

  private Figures(Block.Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The figure that a paragraph is.
   *
   * @param paragraph the paragraph
   * @return the figure, or empty where anything but an image stands in the paragraph
   */
  static Optional<Block> alone(Block.Paragraph paragraph) {
    return paragraph.content().size() == 1
        ? paragraph.content().get(0).accept(new Figures(paragraph))
        : Optional.empty();
  }

  @Override
  public Optional<Block> image(Inline.Image image) {
    Attributes own = image.attributes();
    Map<String, String> values = new LinkedHashMap<>(own.values());
    if (!image.alt().isEmpty()) {
      values.putIfAbsent("alt", Inlines.plainText(image.alt()));
    }
    Inline shown =
        new Inline.Image(
            image.at(),
            image.picture(),
            List.of(),
            image.title(),
            new Attributes(Optional.empty(), own.classes(), values));
    Attributes ofFigure =
        Bearer.join(paragraph.attributes(), new Attributes(own.id(), List.of(), Map.of()));
    Block content = new Block.Paragraph(image.at(), Attributes.NONE, List.of(shown));
    return Optional.of(new Block.Figure(paragraph.at(), ofFigure, List.of(content), image.alt()));
  }
}
