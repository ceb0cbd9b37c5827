package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is asked of the nodes of the document. */
final class Dom {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure",
          "figcaption",
          "hr",
          "section");

  private Dom() {}

  static List<Node> childrenOf(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static List<Element> elementsOf(Node node) {
    return childrenOf(node).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** Whether a node stands below its neighbours, not beside them. */
  static boolean isBlock(Node node) {
    return node instanceof Element element
        && BLOCKS.contains(element.getTagName())
        && !isNote(node);
  }

  /**
   * Whether a node is a note's body, which goes to the foot of its page: it stands behind its call.
   * What else an author calls a note is none.
   */
  static boolean isNote(Node node) {
    return node instanceof Element element
        && hasClass(element, "note")
        && element.getPreviousSibling() instanceof Element call
        && hasClass(call, "call");
  }

  static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    int at = classes.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean begins = at == 0 || classes.charAt(at - 1) == ' ';
      if (begins && (end == classes.length() || classes.charAt(end) == ' ')) {
        return true;
      }
      at = classes.indexOf(name, at + 1);
    }
    return false;
  }
}
