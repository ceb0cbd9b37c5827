package press.imprint.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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
  /** So many entries stand together in a leaf of a tree of numbers or names. */
  private static final int LEAF = 256;

  private static final String SOFT_HYPHEN = "\u00ad";
  private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

  private final List<PDPage> pages;
  private final Tags tags;
  private final COSDictionary root = new COSDictionary();
  private final List<COSArray> parents = new ArrayList<>();
  private final Map<Element, COSDictionary> links = new IdentityHashMap<>();
  private final Map<String, COSDictionary> ids = new TreeMap<>();

  /**
   * A tree without tags.
   *
   * @param pages all pages
   * @param tags what was printed on them
   */
  Structure(List<PDPage> pages, Tags tags) {
    this.pages = pages;
    this.tags = tags;
    for (int count : tags.counts()) {
      COSArray owners = new COSArray();
      owners.growToSize(count);
      parents.add(owners);
    }
  }

  /** Writes the tree for a document. */
  void write(PDDocument pdf, List<Element> document, List<Element> linked) {
    COSDictionary whole = tag("Document", root);
    COSArray kids = new COSArray();
    for (Element element : document) {
      element(element, whole, kids);
    }
    whole.setItem(COSName.K, kids);
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, whole);
    root.setItem(COSName.PARENT_TREE, numbers(linked));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + linked.size());
    if (!ids.isEmpty()) {
      root.setItem(COSName.getPDFName("IDTree"), names());
    }
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("StructTreeRoot"), root);
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).getCOSObject().setInt(STRUCT_PARENTS, i);
    }
  }

  private static COSDictionary tag(String type, COSDictionary parent) {
    COSDictionary tag = new COSDictionary();
    tag.setItem(COSName.S, COSName.getPDFName(type));
    tag.setItem(COSName.P, parent);
    return tag;
  }

  /** Adds an element's tag where there is something in it. */
  private void element(Element element, COSDictionary outer, COSArray into) {
    String type = Owner.tagOf(element);
    if (type.isEmpty()) {
      children(element, outer, into);
      return;
    }
    if (element.getAttribute("class").equals("call")) {
      within("Reference", outer, into, tag -> link(element, tag, kidsOf(tag)));
      return;
    }
    switch (type) {
      case "Link" -> link(element, outer, into);
      case "LI" -> within(type, outer, into, tag -> item(element, tag));
      case "Note" -> within(type, outer, into, tag -> note(element, tag));
      case "TOCI" -> within(type, outer, into, tag -> entry(element, tag));
      case "Figure" -> within(type, outer, into, tag -> figure(element, tag));
      default ->
          within(
              type,
              outer,
              into,
              tag -> {
                describe(element, tag);
                if (element.getTagName().equals("dl")) {
                  definitions(element, tag);
                } else if (element.getAttribute("class").equals("contents")) {
                  contents(element, tag);
                } else {
                  children(element, tag, kidsOf(tag));
                }
              });
    }
  }

  /** What fills a tag. */
  private interface Filling {
    void fill(COSDictionary tag);
  }

  private void within(String type, COSDictionary outer, COSArray into, Filling filling) {
    COSDictionary tag = tag(type, outer);
    filling.fill(tag);
    if (kidsOf(tag).size() > 0) {
      into.add(tag);
    }
  }

  private static COSArray kidsOf(COSDictionary tag) {
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    array.setDirect(true);
    tag.setItem(COSName.K, array);
    return array;
  }

  private static void describe(Element element, COSDictionary tag) {
    String lang = element.getAttribute("lang");
    if (!lang.isEmpty()) {
      tag.setString(COSName.LANG, lang);
    }
    switch (element.getTagName()) {
      case "ul", "dl" -> attribute(tag, "List", "ListNumbering", COSName.getPDFName("Disc"));
      case "ol" -> attribute(tag, "List", "ListNumbering", COSName.getPDFName("Decimal"));
      case "th" -> attribute(tag, "Table", "Scope", COSName.getPDFName("Column"));
      default -> {}
    }
  }

  private static void attribute(COSDictionary tag, String owner, String name, COSBase value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setItem(COSName.getPDFName(name), value);
    tag.setItem(COSName.A, attributes);
  }

  private void children(Node parent, COSDictionary tag, COSArray into) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      child(child, tag, into);
    }
  }

  private void child(Node child, COSDictionary tag, COSArray into) {
    if (child instanceof Text) {
      content(child, tag, into);
    } else if (child instanceof Element element) {
      element(element, tag, into);
    }
  }

  /** What was printed of a node, as content of a tag. */
  private void content(Node node, COSDictionary tag, COSArray into) {
    for (Tags.Run run : tags.runsOf(node)) {
      if (run.hyphen()) {
        COSDictionary hyphen = tag("Span", tag);
        hyphen.setString(COSName.ACTUAL_TEXT, SOFT_HYPHEN);
        hyphen.setItem(COSName.PG, pages.get(run.page()));
        hyphen.setItem(COSName.K, COSInteger.get(run.id()));
        parents.get(run.page()).set(run.id(), hyphen);
        into.add(hyphen);
      } else {
        run(run, tag, into);
      }
    }
  }

  private void run(Tags.Run run, COSDictionary tag, COSArray into) {
    parents.get(run.page()).set(run.id(), tag);
    COSDictionary page = pages.get(run.page()).getCOSObject();
    if (!tag.containsKey(COSName.PG)) {
      tag.setItem(COSName.PG, page);
    }
    if (tag.getDictionaryObject(COSName.PG) == page) {
      into.add(COSInteger.get(run.id()));
    } else {
      COSDictionary reference = new COSDictionary();
      reference.setDirect(true);
      reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      reference.setItem(COSName.PG, page);
      reference.setInt(COSName.MCID, run.id());
      into.add(reference);
    }
  }

  private void link(Element element, COSDictionary outer, COSArray into) {
    within(
        "Link",
        outer,
        into,
        tag -> {
          describe(element, tag);
          COSArray kids = kidsOf(tag);
          children(element, tag, kids);
          for (Tags.Annotation annotation : tags.linksOf(element)) {
            COSDictionary reference = new COSDictionary();
            reference.setDirect(true);
            reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.OBJ, annotation.dictionary());
            reference.setItem(COSName.PG, pages.get(annotation.page()));
            kids.add(reference);
          }
          links.put(element, tag);
        });
  }

  private void item(Element item, COSDictionary tag) {
    describe(item, tag);
    COSDictionary body = tag("LBody", tag);
    COSArray inside = kidsOf(body);
    for (Node child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean marker = child instanceof Element element && Owner.tagOf(element).equals("Lbl");
      child(child, marker ? tag : body, marker ? kidsOf(tag) : inside);
    }
    if (inside.size() > 0) {
      kidsOf(tag).add(body);
    }
  }

  /** Terms and what they mean: an item for each term with the meanings behind it. */
  private void definitions(Element list, COSDictionary tag) {
    COSArray items = kidsOf(tag);
    COSDictionary item = tag("LI", tag);
    boolean meant = false;
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean term = child.getNodeName().equals("dt");
      if (term && meant) {
        items.add(item);
        item = tag("LI", tag);
        meant = false;
      }
      meant |= !term;
      child(child, item, kidsOf(item));
    }
    if (kidsOf(item).size() > 0) {
      items.add(item);
    }
  }

  /** A note: its number, and its text, the first paragraph of which has no element. */
  private void note(Element note, COSDictionary tag) {
    describe(note, tag);
    String id = note.getAttribute("id");
    tag.setString(COSName.ID, id);
    ids.put(id, tag);
    COSDictionary label = tag("Lbl", tag);
    COSDictionary opening = tag("P", tag);
    List<COSDictionary> rest = new ArrayList<>();
    COSArray later = new COSArray();
    for (Node child = note.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && isNumber(element)) {
        child(child, label, kidsOf(label));
      } else if (isBlock(child)) {
        child(child, tag, later);
      } else {
        child(child, opening, kidsOf(opening));
      }
    }
    rest.add(label);
    rest.add(opening);
    COSArray kids = kidsOf(tag);
    rest.stream().filter(part -> kidsOf(part).size() > 0).forEach(kids::add);
    later.forEach(kids::add);
  }

  private static boolean isNumber(Element element) {
    return element.getTagName().equals("a") && element.getAttribute("class").startsWith("number");
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element
        && List.of("P", "L", "BlockQuote", "Div", "Table").contains(Owner.tagOf(element));
  }

  private record Level(int depth, COSDictionary toc) {}

  /** The contents: entries of a depth in a tag of their own, within that of those above. */
  private void contents(Element element, COSDictionary tag) {
    COSArray kids = kidsOf(tag);
    Deque<Level> open = new ArrayDeque<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element entry) || !Owner.tagOf(entry).equals("TOCI")) {
        child(child, tag, kids);
        continue;
      }
      int depth = depthOf(entry);
      while (open.size() > 1 && open.peek().depth() > depth) {
        open.pop();
      }
      if (open.isEmpty() || open.peek().depth() < depth) {
        COSDictionary outer = open.isEmpty() ? tag : open.peek().toc();
        COSDictionary toc = tag("TOC", outer);
        kidsOf(outer).add(toc);
        open.push(new Level(depth, toc));
      }
      element(entry, open.peek().toc(), kidsOf(open.peek().toc()));
    }
  }

  private static int depthOf(Element entry) {
    String classes = entry.getAttribute("class");
    return Integer.parseInt(classes.substring(classes.lastIndexOf('-') + 1));
  }

  private void entry(Element entry, COSDictionary tag) {
    within("Reference", tag, kidsOf(tag), reference -> children(entry, reference, kidsOf(reference)));
  }

  private void figure(Element image, COSDictionary tag) {
    content(image, tag, kidsOf(tag));
    tag.setString(COSName.ALT, image.getAttribute("alt"));
    tags.boxOf(image)
        .ifPresent(
            box -> {
              COSArray edges = new COSArray();
              edges.setDirect(true);
              for (double edge : box) {
                edges.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
              }
              attribute(tag, "Layout", "BBox", edges);
            });
  }

  /** By which tag each piece of content and each link is held (ISO 32000-1, 14.7.4.4). */
  private COSDictionary numbers(List<Element> linked) {
    List<COSBase> all = new ArrayList<>(parents);
    linked.forEach(element -> all.add(links.get(element)));
    COSArray leaves = new COSArray();
    for (int from = 0; from < all.size(); from += LEAF) {
      int to = Math.min(all.size(), from + LEAF);
      COSArray numbers = new COSArray();
      for (int i = from; i < to; i++) {
        numbers.add(COSInteger.get(i));
        numbers.add(all.get(i));
      }
      leaves.add(leaf(COSName.NUMS, numbers, COSInteger.get(from), COSInteger.get(to - 1)));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, leaves);
    return tree;
  }

  private COSDictionary names() {
    List<Map.Entry<String, COSDictionary>> all = new ArrayList<>(ids.entrySet());
    COSArray leaves = new COSArray();
    for (int from = 0; from < all.size(); from += LEAF) {
      List<Map.Entry<String, COSDictionary>> some =
          all.subList(from, Math.min(all.size(), from + LEAF));
      COSArray names = new COSArray();
      for (Map.Entry<String, COSDictionary> entry : some) {
        names.add(new COSString(entry.getKey()));
        names.add(entry.getValue());
      }
      COSString first = new COSString(some.get(0).getKey());
      leaves.add(
          leaf(COSName.NAMES, names, first, new COSString(some.get(some.size() - 1).getKey())));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, leaves);
    return tree;
  }

  private static COSDictionary leaf(COSName kind, COSArray entries, COSBase first, COSBase last) {
    COSArray limits = new COSArray();
    limits.setDirect(true);
    limits.add(first);
    limits.add(last);
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setItem(kind, entries);
    return leaf;
  }
}
