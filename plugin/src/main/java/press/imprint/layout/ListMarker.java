package press.imprint.layout;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import press.imprint.layout.SetLine.Source;
import press.imprint.markup.XhtmlDocument;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Lettering;

/** The bullet or number of a list's item, hanging in the margin before its first line. */
final class ListMarker {
  /** The class of the element that holds it, the first of its item. */
  static final String MARKER = "marker";

  private static final String BULLET = "•";

  /** Between marker and text, in ems. */
  private static final double GAP = 0.5;

  private final Composing composing;
  private final ElementStyle style;
  private final String lang;

  ListMarker(Composing composing, ElementStyle style, String lang) {
    this.composing = composing;
    this.style = style;
    this.lang = lang;
  }

  /**
   * The marker of an item; works cited have none.
   *
   * @param left the left edge of the item
   * @param baseline of its first line
   */
  Optional<Letters> of(Element item, double left, double baseline) {
    List<Element> inner = Dom.elementsOf(item);
    if (!inner.isEmpty() && Dom.hasClass(inner.get(0), WORK)) {
      return Optional.empty();
    }
    Document document = item.getOwnerDocument();
    Element span = document.createElementNS(XhtmlDocument.XHTML, "span");
    span.setAttribute("class", MARKER);
    Text text = document.createTextNode(wordOf(item));
    span.appendChild(text);
    item.insertBefore(span, item.getFirstChild());
    Lettering lettering = Composing.lettering(style, lang);
    SetLine line = composing.alone(new Source(text, 0, false), text.getData(), lettering);
    double x = left - GAP * style.fontSize() - line.line().width();
    return Optional.of(new Letters(line, x, baseline, false));
  }

  /** An entry in the list of works cited, whose second line hangs. */
  private static final String WORK = "biblioentry";

  private static String wordOf(Element item) {
    Element list = (Element) item.getParentNode();
    if (!list.getTagName().equals("ol")) {
      return BULLET;
    }
    String start = list.getAttribute("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Node at = item.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
      number += at instanceof Element ? 1 : 0;
    }
    return number + ".";
  }
}
