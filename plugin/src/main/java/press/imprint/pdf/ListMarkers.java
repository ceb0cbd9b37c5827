package press.imprint.pdf;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.markup.XhtmlDocument;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Style;

/**
 * The bullets and numbers of lists, put before the first line of each item, hanging in the margin
 * and as wide as nothing. The engine would paint its own before all text of a page: whoever copies
 * the page, or listens to it, would get the numbers of all items first.
 */
final class ListMarkers {
  private static final String BULLET = "•";

  /** Between marker and text, in ems. */
  private static final double GAP = 0.5;

  /** What an item may begin with for its marker to be ours; before all else the engine's stands. */
  private static final Set<String> LINES = Set.of("p");

  private final Compositor compositor;
  private final Lettering oneEm;

  ListMarkers(Compositor compositor, String lang) {
    this.compositor = compositor;
    oneEm = new Lettering(Style.REGULAR, 1, lang, Figures.TEXT, false);
  }

  /** Marks the items of all lists within an element. */
  void mark(Element parent) {
    int number = start(parent);
    for (Node child : LineSetter.childrenOf(parent)) {
      if (child instanceof Element element) {
        if (element.getTagName().equals("li")) {
          item(element, parent.getTagName().equals("ol") ? number++ + "." : BULLET);
        }
        mark(element);
      }
    }
  }

  private static int start(Element list) {
    String start = list.getAttribute("start");
    return start.isEmpty() ? 1 : Integer.parseInt(start);
  }

  private void item(Element item, String marker) {
    Element line = item;
    if (item.getFirstChild() instanceof Element first && LINES.contains(first.getTagName())) {
      line = first;
    }
    if (line.getFirstChild() instanceof Element first && LineSetter.isBlock(first)) {
      return;
    }
    item.setAttribute("class", (item.getAttribute("class") + " marked").strip());
    if (LineSetter.hasClass(line, LineSetter.WORK)) {
      return;
    }
    Element span = item.getOwnerDocument().createElementNS(XhtmlDocument.XHTML, "span");
    span.setAttribute("class", "marker");
    span.setAttribute(
        "style",
        String.format(
            Locale.ROOT,
            "margin-left: -%.4fem; margin-right: %.4fem",
            compositor.width(marker, oneEm) + GAP,
            GAP));
    span.setTextContent(marker);
    line.insertBefore(span, line.getFirstChild());
  }
}
