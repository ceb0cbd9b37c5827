package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.PlainLetters;
import press.imprint.markup.XhtmlDocument;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Matter;
import press.imprint.model.Metadata;
import press.imprint.model.Notes;
import press.imprint.model.Part;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Compositor;

/**
 * The whole book as one document for the engine: half-title, title page, imprint page, contents,
 * and the parts, their lines set. A front part that is not listed (a dedication) stands before the
 * contents, as is the custom.
 */
final class BookPages {
  /** Before the number of a part in the id of the element that holds it. */
  static final String PART = "part--";

  /** The id of the contents. */
  static final String CONTENTS = "contents--";

  /** So many lines of code, at most, are never divided. */
  private static final int WHOLE_CODE = 12;

  private final Book book;
  private final Metadata metadata;
  private final PdfDialect dialect;
  private final Set<String> stranded;
  private final Folios folios;
  private final LineSetter lines;
  private final ListMarkers markers;
  private final RunningHeads heads;
  private final XhtmlDocument document;
  private final PlainLetters letters;

  /** A document in which the headings of the given ids open a page. */
  BookPages(
      Book book,
      Notes notes,
      BookFonts fonts,
      Compositor compositor,
      Galley galley,
      boolean draft,
      Set<String> stranded,
      Folios folios) {
    this.book = book;
    this.stranded = stranded;
    this.folios = folios;
    metadata = book.metadata();
    dialect = new PdfDialect(book, notes, folios);
    PageStyle style = PageStyle.of(metadata.design().measures());
    lines = new LineSetter(style, compositor, galley);
    markers = new ListMarkers(compositor, metadata.lang());
    heads = new RunningHeads(style, compositor, metadata.lang());
    document = new XhtmlDocument(metadata.lang(), metadata.title());
    document
        .head()
        .child("style")
        .text(new StyleSheet(style, fonts, draft ? metadata.labels().get(Label.DRAFT) : "").css());
    letters = new PlainLetters(metadata);
  }

  /** Writes the document. */
  Document document() {
    new TitlePages(metadata, letters).write(document.body());
    int listed = firstListed();
    for (int i = 0; i < book.parts().size(); i++) {
      if (i == listed) {
        new ContentsPage(book, heads, lines).write(document.body());
      }
      part(i, book.parts().get(i));
    }
    new Beginnings(folios.asked()).mark(document.body().element());
    return document.document();
  }

  /** The first part behind the contents. */
  private int firstListed() {
    int i = 0;
    while (i < book.parts().size() - 1
        && book.parts().get(i).matter() == Matter.FRONT
        && book.parts().get(i).heading().map(heading -> !heading.listed()).orElse(false)) {
      i++;
    }
    return i;
  }

  private void part(int index, Part part) {
    boolean front = part.matter() == Matter.FRONT;
    boolean firstOfText =
        !front && (index == 0 || book.parts().get(index - 1).matter() == Matter.FRONT);
    String classes = "recto " + (front ? "front" : firstOfText ? "text first-page" : "text");
    ElementCursor element = document.body().child("div", classes);
    anchor(element, PART + index);
    String title = letters.of(metadata.title());
    Optional<String> name = part.heading().map(heading -> letters.of(heading.content()));
    heads.open(element, title, name.orElse(title));
    new XhtmlRenderer(element, dialect, metadata).blocks(part.blocks());
    chapterHeads(element, part);
    lines.set(element.element(), metadata.lang());
    markers.mark(element.element());
    headings(element.element());
    shortCode(element.element());
  }

  /** Code of a few lines stays on one page. */
  private static void shortCode(Element parent) {
    for (Node child : LineSetter.childrenOf(parent)) {
      if (child instanceof Element element && LineSetter.isBlock(element)) {
        boolean few = element.getTextContent().lines().count() <= WHOLE_CODE;
        if (element.getTagName().equals("pre") && few) {
          element.setAttribute("class", (element.getAttribute("class") + " whole").strip());
        }
        shortCode(element);
      }
    }
  }

  /** Marks where something begins: of an element that goes over pages the engine tells the last. */
  static void anchor(ElementCursor element, String id) {
    element.child("div", "anchor").attribute("id", id);
  }

  /** Behind each chapter's heading stands the running head of the rectos that follow. */
  private void chapterHeads(ElementCursor element, Part part) {
    List<String> names = new ArrayList<>();
    part.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .forEach(heading -> names.add(letters.of(heading.content())));
    int next = 0;
    for (Node child : LineSetter.childrenOf(element.element())) {
      if (child instanceof Element heading && heading.getTagName().equals("h2")) {
        ElementCursor head = heads.recto(element, names.get(next++));
        element.element().insertBefore(head.element(), heading.getNextSibling());
      }
    }
  }

  /** Marks the first line below each heading, and moves those on that stood alone at a foot. */
  private void headings(Element part) {
    String above = "";
    for (Node child : LineSetter.childrenOf(part)) {
      Element block = (Element) child;
      boolean heading = block.getTagName().matches("h[1-6]");
      if (!above.isEmpty() && !goesWithTheHeading(block)) {
        firstLineOf(block).setAttribute("id", Places.BELOW + above);
        above = "";
      }
      if (heading) {
        above = block.getAttribute("id");
        if (stranded.contains(above)) {
          block.setAttribute("class", (block.getAttribute("class") + " stranded").strip());
        }
      }
    }
  }

  private static boolean goesWithTheHeading(Element block) {
    return LineSetter.hasClass(block, "running") || LineSetter.hasClass(block, "epigraph");
  }

  /** An empty span where a block begins. */
  private static Element firstLineOf(Element block) {
    Element first = block;
    while (first.getFirstChild() instanceof Element inner && LineSetter.isBlock(inner)) {
      first = inner;
    }
    Element mark = first.getOwnerDocument().createElementNS(XhtmlDocument.XHTML, "span");
    first.insertBefore(mark, first.getFirstChild());
    return mark;
  }
}
