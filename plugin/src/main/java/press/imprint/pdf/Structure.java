package press.imprint.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The tree of tags (ISO 32000-1, 14.7 and 14.8): the document in reading order, each note beside
 * its call.
 */
final class Structure {
  private static final String SOFT_HYPHEN = "\u00ad";
  private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
  private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

  private final List<PDPage> pages;
  private final Tags tags;
  private final TagIndex index;
  private final IdentityHashMap<Element, Tag> links = new IdentityHashMap<>();

  /** The level of the last heading. */
  private int level;

  /**
   * A tree without tags.
   *
   * @param pages all pages
   * @param tags what was printed on them
   */
  Structure(List<PDPage> pages, Tags tags) {
    this.pages = pages;
    this.tags = tags;
    index = new TagIndex(tags.counts());
  }

  /**
   * Writes the tree for a document.
   *
   * @param document its sections
   * @param linked the element of each rectangle of a link, in the order of their numbers
   */
  void write(PDDocument pdf, List<Element> document, List<Element> linked) {
    COSDictionary root = new COSDictionary();
    Tag whole = new Tag("Document", root);
    document.forEach(element -> element(element, whole));
    linked.forEach(element -> index.link(links.get(element)));
    root.setItem(COSName.TYPE, STRUCT_TREE_ROOT);
    root.setItem(COSName.K, whole.dictionary());
    index.write(root);
    pdf.getDocumentCatalog().getCOSObject().setItem(STRUCT_TREE_ROOT, root);
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).getCOSObject().setInt(STRUCT_PARENTS, i);
    }
  }

  /** Adds an element's tag where there is something in it. */
  private void element(Element element, Tag outer) {
    String type = Owner.tagOf(element);
    switch (type) {
      case "" -> children(element, outer);
      case "Code" -> code(element, outer);
      case "Link" -> link(element, outer);
      case "LI" -> within(type, outer, tag -> item(element, tag));
      case "Note" -> within(type, outer, tag -> note(element, tag));
      case "TOCI" ->
          within(type, outer, tag -> within("Reference", tag, inner -> children(element, inner)));
      case "Figure" -> within(type, outer, tag -> figure(element, tag));
      case "TH", "TD" -> cell(element, type, outer);
      case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(element, outer);
      default -> within(type, outer, tag -> block(element, tag));
    }
  }

  private static void within(String type, Tag outer, Consumer<Tag> filling) {
    Tag tag = new Tag(type, outer);
    filling.accept(tag);
    if (!tag.isEmpty()) {
      outer.add(tag);
    }
  }

  private void block(Element element, Tag tag) {
    lang(element, tag);
    if (element.getTagName().equals("dl")) {
      definitions(element, tag);
    } else if (Owner.isContents(element)) {
      contents(element, tag);
    } else {
      if (Owner.tagOf(element).equals("L")) {
        Owner.marksOf(element)
            .map(COSName::getPDFName)
            .ifPresent(marks -> tag.attribute("List", "ListNumbering", marks));
      } else if (Owner.isVerse(element)) {
        tag.attribute("Layout", "Placement", COSName.getPDFName("Block"));
      }
      children(element, tag);
    }
  }

  private static void lang(Element element, Tag tag) {
    String lang = element.getAttribute("lang");
    if (!lang.isEmpty()) {
      tag.lang(lang);
    }
  }

  private void children(Node parent, Tag tag) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!Owner.isNumber(child)) {
        child(child, tag);
      }
    }
  }

  private void child(Node child, Tag tag) {
    if (child instanceof Text) {
      content(child, tag);
    } else if (child instanceof Element element) {
      element(element, tag);
    }
  }

  /** What was printed of a node, as content of a tag. */
  private void content(Node node, Tag tag) {
    for (Tags.Run run : tags.runsOf(node)) {
      COSDictionary page = pages.get(run.page()).getCOSObject();
      if (run.hyphen()) {
        Tag hyphen = new Tag("Span", tag);
        hyphen.text(COSName.ACTUAL_TEXT, SOFT_HYPHEN);
        hyphen.add(page, run.id());
        index.content(run.page(), run.id(), hyphen);
        tag.add(hyphen);
      } else {
        tag.add(page, run.id());
        index.content(run.page(), run.id(), tag);
      }
    }
  }

  /** No level is skipped, though the author skips one (ISO 14289-1, 7.4.2). */
  private void heading(Element element, Tag outer) {
    int asked = Owner.tagOf(element).charAt(1) - '0';
    int told = Math.min(asked, level + 1);
    within(
        "H" + told,
        outer,
        tag -> {
          level = told;
          lang(element, tag);
          children(element, tag);
        });
  }

  /** A link that leads nowhere is but words. */
  private void link(Element element, Tag outer) {
    List<Tags.Annotation> rectangles = tags.linksOf(element);
    if (rectangles.isEmpty()) {
      children(element, outer);
      return;
    }
    Tag around = Owner.isCall(element) ? new Tag("Reference", outer) : outer;
    Tag tag = new Tag("Link", around);
    lang(element, tag);
    children(element, tag);
    for (Tags.Annotation rectangle : rectangles) {
      tag.add(pages.get(rectangle.page()).getCOSObject(), rectangle.dictionary());
    }
    links.put(element, tag);
    around.add(tag);
    if (around != outer) {
      outer.add(around);
    }
  }

  /** A line of a listing is a paragraph: nothing less is read apart from its neighbours. */
  private void code(Element code, Tag outer) {
    if (Owner.isListing(code.getParentNode())) {
      within("P", outer, line -> within("Code", line, tag -> block(code, tag)));
    } else {
      within("Code", outer, tag -> block(code, tag));
    }
  }

  private void item(Element item, Tag tag) {
    lang(item, tag);
    Tag body = new Tag("LBody", tag);
    for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
      child(child, Owner.isLabel(child) ? tag : body);
    }
    if (!body.isEmpty()) {
      tag.add(body);
    }
  }

  /** Terms and what they mean: an item for the terms that stand together, with their meanings. */
  private void definitions(Element list, Tag tag) {
    Tag item = new Tag("LI", tag);
    boolean meant = false;
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean term = child.getNodeName().equals("dt");
      if (term && meant) {
        tag.add(item);
        item = new Tag("LI", tag);
      }
      meant = !term;
      child(child, item);
    }
    if (!item.isEmpty()) {
      tag.add(item);
    }
  }

  /** A cell that is empty is a cell still: else those behind it would stand in other columns. */
  private void cell(Element cell, String type, Tag row) {
    Tag tag = new Tag(type, row);
    lang(cell, tag);
    if (type.equals("TH")) {
      tag.attribute("Table", "Scope", COSName.getPDFName("Column"));
    }
    children(cell, tag);
    row.add(tag);
  }

  /** A note: its number, and behind it the paragraph that the number stands in. */
  private void note(Element note, Tag tag) {
    Owner.langOf(note).ifPresent(tag::lang);
    index.id(note.getAttribute("id"), tag);
    element((Element) note.getFirstChild().getFirstChild(), tag);
    children(note, tag);
  }

  private record Depth(int depth, Tag toc) {}

  /** The contents: entries of a depth in a tag of their own, within that of those above. */
  private void contents(Element element, Tag tag) {
    Deque<Depth> open = new ArrayDeque<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      Tag into = tag;
      if (child instanceof Element entry && Owner.isEntry(entry)) {
        into = levelOf(Owner.depthOf(entry), open, tag);
      }
      child(child, into);
    }
  }

  private static Tag levelOf(int depth, Deque<Depth> open, Tag whole) {
    while (open.size() > 1 && open.peek().depth() > depth) {
      open.pop();
    }
    if (open.isEmpty() || open.peek().depth() < depth) {
      Tag outer = open.isEmpty() ? whole : open.peek().toc();
      Tag toc = new Tag("TOC", outer);
      outer.add(toc);
      open.push(new Depth(depth, toc));
    }
    return open.peek().toc();
  }

  private void figure(Element image, Tag tag) {
    content(image, tag);
    lang(image, tag);
    tag.text(COSName.ALT, image.getAttribute("alt"));
    tags.boxOf(image).ifPresent(tag::box);
  }
}
