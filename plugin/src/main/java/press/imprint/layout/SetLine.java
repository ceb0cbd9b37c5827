package press.imprint.layout;

import java.util.List;
import org.w3c.dom.Node;
import press.imprint.typesetting.Line;

/**
 * A line that is set, and where in the document its pieces stand.
 *
 * @param line the line
 * @param sources one for each text of the paragraph; a piece tells which is its own
 */
public record SetLine(Line line, List<Source> sources) {
  /**
   * Where pieces of a line come from.
   *
   * @param node the text that they stand in; an {@code img} for the room of a picture
   * @param rise how far they stand above the baseline, in points
   * @param underlined whether there is a stroke below them
   */
  public record Source(Node node, double rise, boolean underlined) {}

  /** Where a piece comes from. */
  public Source sourceOf(Line.Piece piece) {
    return sources.get(piece.source());
  }
}
