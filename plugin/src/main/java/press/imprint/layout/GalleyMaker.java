package press.imprint.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.style.ElementStyle;

/**
 * Sets the blocks of an element one below the other, as on one page without an end. The spaces
 * between two blocks fall together: the larger one counts (CSS 2.2, section 8.3.1).
 */
final class GalleyMaker {
  /** Of a page that begins where none may. */
  static final double NEVER = 1e7;

  /** Of a page that begins with the last line of a paragraph, or ends with its first. */
  static final double ALONE = 1e5;

  /** Of a page that begins within what is to stand together. */
  static final double TOGETHER = 2e4;

  /** Of a page that begins within a word. */
  static final double IN_A_WORD = 400;

  /** Of a page that begins behind a colon. */
  static final double LEADS_IN = 3e3;

  /** From the middle of a line to its baseline, by the size of its letters. */
  private static final double DROP = 0.35;

  private static final String TWO_EMS = "\u2003\u2003";

  private final Composing composing;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final IdentityHashMap<Element, List<Row>> captions = new IdentityHashMap<>();
  private double space;
  private Row.Break next = Row.Break.FREE;

  private GalleyMaker(Composing composing) {
    this.composing = composing;
  }

  /**
   * The rows of an element.
   *
   * @param element the element: a part, a note
   * @param style how its letters look
   * @param lang their language
   * @param box its room
   */
  static List<Row> rows(
      Composing composing, Element element, ElementStyle style, String lang, Box box) {
    GalleyMaker maker = new GalleyMaker(composing);
    maker.children(element, style, lang, box);
    return maker.finished();
  }

  /** The rows of a section; the first opens a page. */
  static List<Row> section(Composing composing, Element section, String lang) {
    GalleyMaker maker = new GalleyMaker(composing);
    maker.next = new Row.Break(true, false, 0);
    maker.block(section, composing.text(), lang, composing.page());
    return maker.finished();
  }

  /** What begins behind the last row begins in it. */
  private List<Row> finished() {
    if (!ids.isEmpty() && !rows.isEmpty()) {
      int last = rows.size() - 1;
      rows.set(last, rows.get(last).beginning(ids));
    }
    return rows;
  }

  private void children(Element parent, ElementStyle style, String lang, Box box) {
    List<Node> run = new ArrayList<>();
    for (Node child : Dom.childrenOf(parent)) {
      if (Dom.isBlock(child)) {
        flush(run, parent, style, lang, box);
        block((Element) child, style, lang, box);
      } else {
        run.add(child);
      }
    }
    flush(run, parent, style, lang, box);
  }

  private void flush(List<Node> nodes, Element parent, ElementStyle style, String lang, Box box) {
    if (nodes.isEmpty()) {
      return;
    }
    InlineRun run = new InlineRun(composing, style, box);
    nodes.forEach(node -> run.add(node, lang));
    nodes.clear();
    if (run.isEmpty()) {
      ids.addAll(run.ids());
      return;
    }
    boolean verse = Dom.hasClass(parent, "stanza");
    add(new LineRows(composing, run, style, box).rows(verse ? TWO_EMS : ""));
    if (run.leadsIn()) {
      next = next.dislike(LEADS_IN);
    }
    if (ContentsPage.isEntry(parent)) {
      int last = rows.size() - 1;
      rows.set(last, new Leader(composing, style, lang).behind(rows.get(last), parent));
    }
  }

  /** Adds rows that hang together as they say themselves. */
  private void add(List<Row> added) {
    for (int i = 0; i < added.size(); i++) {
      Row row = added.get(i);
      if (i == 0) {
        row = row.below(space).beginning(ids).before(merged(row.before()));
        ids.clear();
        space = 0;
        next = Row.Break.FREE;
      }
      rows.add(row);
    }
  }

  private Row.Break merged(Row.Break own) {
    return new Row.Break(
        next.opens() || own.opens(),
        next.recto() || own.recto(),
        Math.max(next.penalty(), own.penalty()));
  }

  private void block(Element block, ElementStyle outer, String outerLang, Box outerBox) {
    ElementStyle style = composing.cascade().of(block, outer);
    String lang = block.getAttribute("lang").isEmpty() ? outerLang : block.getAttribute("lang");
    Box box = outerBox.in(style.marginLeft(), style.marginRight());
    open(block, style);
    int start = rows.size();
    switch (block.getTagName()) {
      case "pre" -> add(new CodeRows(composing, style, lang, box).rows(block));
      case "table" -> add(new TableRows(composing, style, lang, box).rows(block));
      case "hr" -> add(List.of(ornament(style, lang, box)));
      case "figure" -> figure(block, style, lang, box);
      case "figcaption" -> add(captions.get(block));
      default -> children(block, style, lang, box);
    }
    if (block.getTagName().equals("li")) {
      marker(block, style, lang, box, start);
    }
    close(style, start);
  }

  private void open(Element block, ElementStyle style) {
    space = Math.max(space, style.marginTop());
    if (style.breakBefore() != ElementStyle.BreakBefore.AUTO) {
      boolean recto = style.breakBefore() == ElementStyle.BreakBefore.RECTO;
      next = new Row.Break(true, recto, next.penalty());
    }
    if (block.hasAttribute("id")) {
      ids.add(block.getAttribute("id"));
    }
  }

  private void close(ElementStyle style, int start) {
    space = Math.max(space, style.marginBottom());
    if (style.keepTogether()) {
      for (int i = start + 1; i < rows.size(); i++) {
        rows.set(i, rows.get(i).before(rows.get(i).before().dislike(TOGETHER)));
      }
    }
    if (style.keepWithNext() && rows.size() > start) {
      next = next.dislike(NEVER);
    }
  }

  /** The caption is set first: what it leaves of a page is the picture's. */
  private void figure(Element figure, ElementStyle style, String lang, Box box) {
    double height = 0;
    for (Element child : Dom.elementsOf(figure)) {
      if (child.getTagName().equals("figcaption")) {
        ElementStyle own = composing.cascade().of(child, style);
        Box room = box.in(own.marginLeft(), own.marginRight());
        List<Row> caption = rows(composing, child, own, lang, room);
        captions.put(child, caption);
        height += own.marginTop() + caption.stream().mapToDouble(Row::height).sum();
      }
    }
    children(figure, style, lang, box.lower(height));
  }

  private Row ornament(ElementStyle style, String lang, Box box) {
    SetLine line = composing.furniture("*\u2003*\u2003*", style, lang);
    double x = box.left() + (box.width() - line.line().width()) / 2;
    double baseline = baseline(style);
    Letters stars = new Letters(line, x, baseline, true);
    return Row.of(style.leading(), style.leading() - baseline, List.of(stars));
  }

  private void marker(Element item, ElementStyle style, String lang, Box box, int start) {
    Optional<Letters> marker =
        new ListMarker(composing, style, lang).of(item, box.left(), baseline(style));
    if (marker.isEmpty()) {
      return;
    }
    if (rows.size() == start) {
      add(List.of(Row.of(style.leading(), style.leading() - baseline(style), List.of())));
    }
    Row first = rows.get(start);
    rows.set(start, first.marked(marker.get().moved(0, first.baseline() - baseline(style))));
  }

  /** Where the baseline of a line stands, from its upper edge. */
  static double baseline(ElementStyle style) {
    return style.leading() / 2 + DROP * style.fontSize();
  }
}
