package press.imprint.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives every block of a document a line of its own, so that a person can read the file and a
 * checker can name a line in it. White space is only added where it means nothing: between blocks.
 */
final class LaidOutLines {
  private static final Set<String> CONTAINERS =
      Set.of(
          "html",
          "head",
          "body",
          "section",
          "nav",
          "div",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "figure");

  private static final Set<String> BLOCKS =
      Set.of(
          "head",
          "body",
          "title",
          "link",
          "meta",
          "section",
          "nav",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "pre",
          "hr");

  private LaidOutLines() {}

  /** A copy of an element with its blocks on lines of their own. */
  static Element of(Element element) {
    Element copy = (Element) element.cloneNode(true);
    layOut(copy);
    return copy;
  }

  private static void layOut(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      children.add(node);
    }
    boolean onlyBlocks = children.stream().allMatch(node -> BLOCKS.contains(node.getNodeName()));
    if (CONTAINERS.contains(element.getNodeName()) && onlyBlocks && !children.isEmpty()) {
      children.forEach(node -> element.insertBefore(lineEnd(element), node));
      element.appendChild(lineEnd(element));
    }
    for (Node node : children) {
      if (node.getNodeType() == Node.ELEMENT_NODE) {
        layOut((Element) node);
      }
    }
  }

  private static Node lineEnd(Element element) {
    return element.getOwnerDocument().createTextNode("\n");
  }
}
