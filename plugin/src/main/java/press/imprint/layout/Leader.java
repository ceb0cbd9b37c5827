package press.imprint.layout;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.layout.SetLine.Source;
import press.imprint.style.ElementStyle;

/** The dots from an entry of the contents to the number of its page, and the number. */
final class Leader {
  /** The class of the element that holds the number. */
  static final String NUMBER = "page-number";

  private static final String DOT = ". ";

  /** Between the last dot and the number, in ems. */
  private static final double GAP = 0.4;

  private final Composing composing;
  private final ElementStyle style;
  private final String lang;

  Leader(Composing composing, ElementStyle style, String lang) {
    this.composing = composing;
    this.style = style;
    this.lang = lang;
  }

  /**
   * Ends an entry.
   *
   * @param row its last line
   * @param entry the element that holds the number
   */
  Row behind(Row row, Element entry) {
    Node number = numberIn(entry).getFirstChild();
    SetLine figures =
        composing.alone(
            new Source(number, 0, false), number.getNodeValue(), Composing.lettering(style, lang));
    double edge = composing.page().left() + composing.page().width();
    double width = figures.line().width();
    double pitch = composing.furniture(DOT, style, lang).line().width();
    double end = edge;
    for (Mark mark : row.marks()) {
      end = mark instanceof Letters letters ? letters.x() + letters.line().line().width() : end;
    }
    int first = (int) Math.ceil((width + GAP * style.fontSize()) / pitch);
    int dots = (int) Math.floor((edge - end - GAP * style.fontSize()) / pitch) - first;
    Row ended = row;
    if (dots > 0) {
      SetLine leader = composing.furniture(DOT.repeat(dots).stripTrailing(), style, lang);
      double x = edge - (first + dots) * pitch;
      ended = ended.andThen(new Letters(leader, x, row.baseline(), true));
    }
    return ended.andThen(new Letters(figures, edge - width, row.baseline(), false));
  }

  private static Element numberIn(Element parent) {
    List<Element> inner = Dom.elementsOf(parent);
    for (Element element : inner) {
      if (Dom.hasClass(element, NUMBER)) {
        return element;
      }
    }
    return numberIn(inner.get(inner.size() - 1));
  }
}
