package press.imprint.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;
import press.imprint.typesetting.Paragraph;
import press.imprint.typesetting.Style;

/** The inlines of one paragraph: measured, set as lines, and put into the document as tokens. */
final class InlineRun {
  /** What the engine is told a full line is narrower than its room, lest it break it. */
  private static final double SLACK = 0.5;

  private final Compositor compositor;
  private final Galley galley;
  private final Frame frame;
  private final Paragraph paragraph;
  private final List<Text> texts = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private boolean measurable = true;

  InlineRun(Compositor compositor, Galley galley, Frame frame) {
    this.compositor = compositor;
    this.galley = galley;
    this.frame = frame;
    paragraph = compositor.paragraph(frame.width(), frame.hyphenated());
  }

  /** The notes that are called in the run, in order. */
  List<Element> notes() {
    return notes;
  }

  /** Takes an inline node in. */
  void add(Node node) {
    walk(node, frame.lettering());
  }

  private void walk(Node node, Lettering lettering) {
    if (node instanceof Text text) {
      texts.add(text);
      if (LineSetter.hasClass((Element) text.getParentNode(), "folio")) {
        paragraph.addFolio(text.getData(), lettering);
      } else {
        paragraph.add(text.getData(), lettering);
      }
    } else if (node instanceof Element element) {
      element(element, lettering);
    }
  }

  private void element(Element element, Lettering lettering) {
    if (LineSetter.isNote(element)) {
      notes.add(element);
    } else if (element.getTagName().equals("br")) {
      paragraph.endLine();
    } else if (element.getTagName().equals("img")) {
      measurable = false;
    } else {
      Lettering inner = inside(element, lettering);
      LineSetter.childrenOf(element).forEach(child -> walk(child, inner));
    }
  }

  private Lettering inside(Element element, Lettering outer) {
    Style style = outer.style();
    String lang = element.getAttribute("lang");
    Lettering lettering = lang.isEmpty() ? outer : outer.of(lang);
    return switch (element.getTagName()) {
      case "em" -> lettering.in(style.withItalic(!style.italic()));
      case "strong" -> lettering.in(style.withBold());
      case "code", "kbd" -> lettering.in(style.withCode()).scaled(PageStyle.CODE_SCALE);
      case "sub" -> script(element, lettering, Figures.INFERIOR, PageStyle.SCRIPT_SCALE);
      case "sup" -> script(element, lettering, Figures.SUPERIOR, PageStyle.SCRIPT_SCALE);
      case "a" -> link(element, lettering);
      default -> LineSetter.hasClass(element, "smallcaps") ? lettering.inSmallCaps() : lettering;
    };
  }

  private Lettering link(Element element, Lettering lettering) {
    boolean raised = LineSetter.hasClass(element, "call") || LineSetter.hasClass(element, "again");
    return raised
        ? script(element, lettering.in(Style.REGULAR), Figures.SUPERIOR, PageStyle.CALL_SCALE)
        : lettering;
  }

  /** Figures that the font draws high or low by itself; where it does not, small ones are moved. */
  private Lettering script(Element element, Lettering lettering, Figures shape, double scale) {
    if (compositor.has(element.getTextContent(), lettering.style(), shape)) {
      LineSetter.addClass(element, "drawn");
      return lettering.with(shape);
    }
    return lettering.scaled(scale);
  }

  /** The width of the longest line, were lines broken only where the author breaks them. */
  double natural() {
    return paragraph.natural() + SLACK;
  }

  /** The width of the longest piece that no line may end in. */
  double longest() {
    return paragraph.longest() + SLACK;
  }

  /**
   * Sets the lines.
   *
   * @param indent of the first line, in points
   * @return whether there were lines to set
   */
  boolean set(double indent) {
    if (!measurable || paragraph.isEmpty()) {
      return false;
    }
    Map<Text, List<Node>> instead = new HashMap<>();
    texts.forEach(text -> instead.put(text, new ArrayList<>()));
    double room = frame.width() - indent;
    for (List<Line> lines : paragraph.lines(indent, frame.turned(), frame.justified())) {
      for (int i = 0; i < lines.size(); i++) {
        tokens(lines.get(i), room, instead);
        if (i + 1 < lines.size()) {
          Text last = texts.get(lines.get(i).end());
          instead.get(last).add(lineBreak(last));
        }
        room = frame.width();
      }
    }
    instead.forEach(InlineRun::replace);
    return true;
  }

  private void tokens(Line line, double room, Map<Text, List<Node>> instead) {
    double whole = 0;
    for (int i = 0; i < line.pieces().size(); i++) {
      whole += line.width(i);
    }
    double share = Math.min(1, (room - SLACK) / whole);
    for (int i = 0; i < line.pieces().size(); i++) {
      Text text = texts.get(line.pieces().get(i).source());
      String token = galley.token(line, i, share * line.width(i));
      instead.get(text).add(text.getOwnerDocument().createTextNode(token));
    }
  }

  private static Element lineBreak(Text at) {
    String namespace = at.getParentNode().getNamespaceURI();
    return at.getOwnerDocument().createElementNS(namespace, "br");
  }

  private static void replace(Text text, List<Node> nodes) {
    nodes.forEach(node -> text.getParentNode().insertBefore(node, text));
    text.getParentNode().removeChild(text);
  }
}
