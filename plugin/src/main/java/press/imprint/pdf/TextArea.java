package press.imprint.pdf;

import press.imprint.layout.Letters;
import press.imprint.model.PageMeasures;

/**
 * Where the text of a book stands on its pages: what is printed beyond is at the head or the foot.
 *
 * @param first its upper edge, in points from the upper edge of the page
 * @param last its lower edge
 */
record TextArea(double first, double last) {
  static TextArea of(PageMeasures measures) {
    return new TextArea(measures.top(), measures.height() - measures.bottom());
  }

  /** What furniture is, by where it stands. */
  Artifact kindOf(Letters furniture) {
    if (furniture.y() < first) {
      return Artifact.HEADER;
    }
    return furniture.y() > last ? Artifact.FOOTER : Artifact.OTHER;
  }
}
