package press.imprint.pdf;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which elements of the document have a tag of their own (ISO 32000-1, 14.8.4). */
final class Owner {
  private static final Map<String, String> TAGS =
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
          Map.entry("pre", "Div"),
          Map.entry("code", "Code"),
          Map.entry("kbd", "Code"),
          Map.entry("figure", "Div"),
          Map.entry("figcaption", "Caption"));

  private static final String ENTRY = "entry depth-";

  private Owner() {}

  /** The type of an element's own tag; empty where its letters are those of the element around. */
  static String tagOf(Element element) {
    String name = element.getTagName();
    String classes = element.getAttribute("class");
    return switch (name) {
      case "div" -> division(element, classes);
      case "span" -> span(element, classes);
      case "a" -> element.hasAttribute("href") ? "Link" : "";
      case "img" -> isDecorative(element) ? "" : "Figure";
      default -> TAGS.getOrDefault(name, lang(element));
    };
  }

  private static String division(Element element, String classes) {
    if (isSection(element)) {
      return classes.equals("part") ? "Part" : "Sect";
    }
    if (isNote(element)) {
      return "Note";
    }
    if (isEntry(element)) {
      return "TOCI";
    }
    boolean lines = element.getParentNode() instanceof Element outer && isTitlePage(outer);
    return lines && !classes.equals("head") ? "P" : "Div";
  }

  private static String span(Element element, String classes) {
    return switch (classes) {
      case "marker" -> element.getParentNode().getNodeName().equals("li") ? "Lbl" : lang(element);
      case "label" -> isNumber(element) ? "Lbl" : lang(element);
      case "line" -> isVerse(element) ? "Span" : lang(element);
      default -> lang(element);
    };
  }

  /** Words in another language have a tag to say so. */
  private static String lang(Element element) {
    return element.hasAttribute("lang") ? "Span" : "";
  }

  /** Whether an element is one of those that the document is made of. */
  private static boolean isSection(Element element) {
    return element.getParentNode().getNodeName().equals("body");
  }

  /** On title pages each line is a paragraph, those of the head as well. */
  private static boolean isTitlePage(Element element) {
    boolean head = element.getAttribute("class").equals("head");
    Element page = head ? (Element) element.getParentNode() : element;
    return isSection(page) && !page.getAttribute("class").equals("part");
  }

  static boolean isContents(Element element) {
    return isSection(element) && element.getAttribute("class").equals("contents");
  }

  /** Whether an element is a line of the contents. */
  static boolean isEntry(Element element) {
    return element.getAttribute("class").startsWith(ENTRY)
        && isContents((Element) element.getParentNode());
  }

  /** How deep a line of the contents is set in, from 1. */
  static int depthOf(Element entry) {
    return Integer.parseInt(entry.getAttribute("class").substring(ENTRY.length()));
  }

  /** Whether an element is a line of verse, which stands below the one before it. */
  static boolean isVerse(Element element) {
    return element.getAttribute("class").equals("line")
        && element.getParentNode() instanceof Element stanza
        && stanza.getAttribute("class").equals("stanza");
  }

  /** Whether a node holds lines of code, each an element. */
  static boolean isListing(Node node) {
    return node.getNodeName().equals("pre");
  }

  static boolean isCall(Element link) {
    return link.getAttribute("class").equals("call");
  }

  /** A note stands behind its call; what else an author calls so is none. */
  static boolean isNote(Element element) {
    return element.getAttribute("class").equals("note")
        && element.getPreviousSibling() instanceof Element before
        && isCall(before);
  }

  /** Whether an element is the number of a note, which stands in its first paragraph. */
  static boolean isNumber(Node node) {
    return node instanceof Element label
        && label.getAttribute("class").equals("label")
        && label.getPreviousSibling() == null
        && opensNote(label.getParentNode());
  }

  private static boolean opensNote(Node paragraph) {
    return paragraph.getPreviousSibling() == null
        && paragraph.getParentNode() instanceof Element note
        && isNote(note);
  }

  /** What a list's items are marked by (ISO 32000-1, table 347); empty where they bear no mark. */
  static Optional<String> marksOf(Element list) {
    if (list.getTagName().equals("ol")) {
      return Optional.of("Decimal");
    }
    Node item = list.getFirstChild();
    boolean marked =
        item != null && item.getNodeName().equals("li") && isLabel(item.getFirstChild());
    return marked ? Optional.of("Disc") : Optional.empty();
  }

  /** Whether a node is the marker of a list's item or the number of a note. */
  static boolean isLabel(Node node) {
    return node instanceof Element element && tagOf(element).equals("Lbl");
  }

  /**
   * The language of a note that has to be told: its own, or that of the book where it is called
   * among words in another.
   */
  static Optional<String> langOf(Element note) {
    Element root = note.getOwnerDocument().getDocumentElement();
    for (Node at = note; at instanceof Element element && at != root; at = at.getParentNode()) {
      if (element.hasAttribute("lang")) {
        return Optional.of((at == note ? note : root).getAttribute("lang"));
      }
    }
    return Optional.empty();
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

  /** Whether a picture says nothing to those who do not see it. */
  static boolean isDecorative(Element image) {
    return image.getAttribute("alt").isBlank();
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
