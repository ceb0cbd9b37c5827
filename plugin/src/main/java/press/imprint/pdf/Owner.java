package press.imprint.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which elements of the document have a tag of their own (ISO 32000-1, 14.8.4). */
final class Owner {
  private static final Map<String, String> BLOCKS =
      Map.ofEntries(
          Map.entry("p", "P"),
          Map.entry("h1", "H1"),
          Map.entry("h2", "H2"),
          Map.entry("h3", "H3"),
          Map.entry("h4", "H4"),
          Map.entry("h5", "H5"),
          Map.entry("h6", "H6"),
          Map.entry("blockquote", "BlockQuote"),
          Map.entry("ul", "L"),
          Map.entry("ol", "L"),
          Map.entry("li", "LI"),
          Map.entry("dl", "L"),
          Map.entry("dt", "Lbl"),
          Map.entry("dd", "LBody"),
          Map.entry("table", "Table"),
          Map.entry("caption", "Caption"),
          Map.entry("thead", "THead"),
          Map.entry("tbody", "TBody"),
          Map.entry("tr", "TR"),
          Map.entry("th", "TH"),
          Map.entry("td", "TD"),
          Map.entry("pre", "P"),
          Map.entry("code", "Code"),
          Map.entry("kbd", "Code"),
          Map.entry("figure", "Div"),
          Map.entry("figcaption", "Caption"),
          Map.entry("img", "Figure"),
          Map.entry("a", "Link"),
          Map.entry("section", "Sect"));

  private static final Set<String> PAGES =
      Set.of("half-title", "title-page", "imprint-page", "contents");

  private Owner() {}

  /** The type of an element's own tag; empty where its letters are those of the element around. */
  static String tagOf(Element element) {
    String name = element.getTagName();
    if (name.equals("div")) {
      return division(element);
    }
    if (name.equals("span")) {
      return element.getAttribute("class").equals("marker")
          ? "Lbl"
          : element.hasAttribute("lang") ? "Span" : "";
    }
    if (name.equals("a") && !element.hasAttribute("href")) {
      return "";
    }
    String tag = BLOCKS.get(name);
    if (tag != null) {
      return tag;
    }
    return element.hasAttribute("lang") ? "Span" : "";
  }

  private static String division(Element element) {
    String classes = element.getAttribute("class");
    if (classes.equals("note")) {
      return "Note";
    }
    if (classes.equals("part")) {
      return "Part";
    }
    if (classes.startsWith("entry ")) {
      return "TOCI";
    }
    if (PAGES.contains(classes)) {
      return "Sect";
    }
    boolean ofTitlePage =
        element.getParentNode() instanceof Element outer
            && PAGES.contains(outer.getAttribute("class"));
    return ofTitlePage && !classes.equals("head") ? "P" : "Div";
  }

  /** What an element's letters are marked as in the content of a page. */
  static String contentTagOf(Element element) {
    String tag = tagOf(element);
    return tag.isEmpty() ? "Span" : tag;
  }

  /** The element whose tag a node's letters stand in. */
  static Element of(Node node) {
    Node at = node instanceof Element ? node : node.getParentNode();
    while (tagOf((Element) at).isEmpty() && at.getParentNode() instanceof Element) {
      at = at.getParentNode();
    }
    return (Element) at;
  }

  /** The link that a node stands in. */
  static Optional<Element> linkAround(Node node) {
    Node at = node instanceof Element ? node : node.getParentNode();
    while (at instanceof Element element && !element.getAttribute("class").equals("note")) {
      if (element.getTagName().equals("a")) {
        return Optional.of(element).filter(link -> link.hasAttribute("href"));
      }
      at = at.getParentNode();
    }
    return Optional.empty();
  }
}
