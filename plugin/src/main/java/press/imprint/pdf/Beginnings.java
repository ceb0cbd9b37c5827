package press.imprint.pdf;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.markup.XhtmlDocument;

/**
 * Marks where places begin whose pages are printed: of an element that goes over pages the engine
 * tells the last.
 */
final class Beginnings {
  /** Before the id of a place in the id of its mark. */
  private static final String BEGIN = "begin--";

  /** What holds no words of its own, but others that do. */
  private static final Set<String> TABLE =
      Set.of("table", "caption", "thead", "tbody", "tr", "th", "td");

  /** What stands on one page: a mark in it would be a line of its own. */
  private static final Set<String> WHOLE =
      Set.of("figure", "img", "h1", "h2", "h3", "h4", "h5", "h6");

  private final Set<String> ids;

  Beginnings(Set<String> ids) {
    this.ids = ids;
  }

  /** Marks those below an element. */
  void mark(Element parent) {
    if (ids.isEmpty()) {
      return;
    }
    for (Node child : LineSetter.childrenOf(parent)) {
      if (child instanceof Element element) {
        mark(element);
        String id = element.getAttribute("id");
        if (ids.contains(id) && !WHOLE.contains(element.getTagName())) {
          begin(element).setAttribute("id", BEGIN + id);
        }
      }
    }
  }

  private static Element begin(Element place) {
    Element first = place;
    while (first.getFirstChild() instanceof Element inner && isBox(inner)) {
      first = inner;
    }
    Element mark = first.getOwnerDocument().createElementNS(XhtmlDocument.XHTML, "span");
    first.insertBefore(mark, first.getFirstChild());
    return mark;
  }

  private static boolean isBox(Element element) {
    return LineSetter.isBlock(element) || TABLE.contains(element.getTagName());
  }

  /** Where a place begins. */
  static Optional<Places.Place> of(String id, Places places) {
    return places.of(BEGIN + id).or(() -> places.of(id));
  }
}
