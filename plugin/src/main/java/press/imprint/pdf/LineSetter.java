package press.imprint.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Style;

/**
 * Sets the lines of every paragraph before the engine sees them.
 *
 * <p>The engine knows no ligature and no kerning, and takes every border of an inline element for a
 * place to break at: a line can begin with the comma behind emphasised words, or with a note call.
 * Here a paragraph is measured with the widths of the font, its best breaks are found, and what the
 * engine gets are tokens of the {@link Galley}, a {@code br} where each line ends. Lines that are
 * set are not broken anywhere else ({@code white-space: nowrap}).
 */
final class LineSetter {
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

  /** Blocks whose lines are the author's; running heads are let alone too. */
  private static final Set<String> LEFT_ALONE = Set.of("pre", "hr");

  /** An entry in the list of works cited, whose second line hangs. */
  static final String WORK = "biblioentry";

  /** Lines of verse, which no indent tells apart. */
  private static final String STANZA = "stanza";

  /** Below it, the notes that cite the work. */
  private static final String CITED_IN = "cited-in";

  private final PageStyle style;
  private final Compositor compositor;
  private final Galley galley;

  LineSetter(PageStyle style, Compositor compositor, Galley galley) {
    this.style = style;
    this.compositor = compositor;
    this.galley = galley;
  }

  /**
   * Sets the lines within a part of the book.
   *
   * @param part the element that holds it, as wide as the text
   * @param lang the language of the book
   */
  void set(Element part, String lang) {
    blocks(part, Frame.of(style.measure(), style.size(), lang));
  }

  private void blocks(Element parent, Frame frame) {
    List<Node> run = new ArrayList<>();
    String previous = "";
    for (Node child : childrenOf(parent)) {
      if (isBlock(child) && !isNote(child)) {
        previous = flush(parent, run, frame) ? "p" : previous;
        Element block = (Element) child;
        boolean goesOn = block.getTagName().equals("p") && previous.equals("p");
        if (goesOn && !hasClass(block, CITED_IN) && !hasClass(block, STANZA)) {
          addClass(block, "indent");
        }
        block(block, frame);
        previous = block.getTagName();
      } else {
        run.add(child);
      }
    }
    flush(parent, run, frame);
  }

  /** Sets the run of inlines gathered so far; tells whether there was one. */
  private boolean flush(Element parent, List<Node> run, Frame frame) {
    if (run.isEmpty()) {
      return false;
    }
    InlineRun lines = new InlineRun(compositor, galley, frame);
    run.forEach(lines::add);
    boolean set = lines.set(firstLineIndent(parent, frame.size()));
    if (set) {
      addClass(parent, frame.justified() ? "set full" : "set");
    }
    lines.notes().forEach(note -> note(note, frame.lettering().lang()));
    run.clear();
    return set;
  }

  private static double firstLineIndent(Element block, double size) {
    if (hasClass(block, ContentsPage.ENTRY)) {
      return -PageStyle.ENTRY_HANG * size;
    }
    if (hasClass(block, WORK)) {
      return -PageStyle.listIndent(size);
    }
    return hasClass(block, "indent") ? PageStyle.indent(size) : 0;
  }

  private void note(Element note, String lang) {
    double size = style.size() * PageStyle.NOTE_SCALE;
    blocks(note, Frame.of(style.measure(), size, lang));
  }

  private void block(Element block, Frame outer) {
    String lang = block.getAttribute("lang");
    Frame frame = lang.isEmpty() ? outer : outer.lang(lang);
    String name = block.getTagName();
    boolean alone = LEFT_ALONE.contains(name) || hasClass(block, "running");
    if (alone) {
      notesWithin(block, frame.lettering().lang());
    } else if (name.equals("table")) {
      table(block, frame);
    } else {
      blocks(block, inside(block, name, frame));
    }
  }

  private Frame inside(Element block, String name, Frame frame) {
    return switch (name) {
      case "blockquote" -> quotation(block, frame);
      case "p" -> paragraph(block, frame);
      case "div" -> division(block, frame);
      case "ul", "ol", "dd" -> frame.in(PageStyle.listIndent(frame.size()));
      case "dt" -> frame.styled(Style.ITALIC).ragged();
      case "figcaption" -> frame.sized(frame.size() * PageStyle.CAPTION_SCALE).ragged();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', frame);
      default -> frame;
    };
  }

  private static Frame division(Element block, Frame frame) {
    if (hasClass(block, "verse")) {
      return frame.in(PageStyle.VERSE_INDENT * frame.size()).verse();
    }
    return hasClass(block, ContentsPage.ENTRY) ? entry(block, frame) : frame;
  }

  private static Frame paragraph(Element block, Frame frame) {
    if (hasClass(block, CITED_IN)) {
      return frame.sized(frame.size() * PageStyle.NOTE_SCALE).ragged();
    }
    return hasClass(block, "attribution") ? frame.ragged() : frame;
  }

  private static Frame quotation(Element block, Frame frame) {
    double size = frame.size() * PageStyle.QUOTATION_SCALE;
    return hasClass(block, "epigraph")
        ? frame.sized(size).in(PageStyle.EPIGRAPH_INDENT * size).ragged()
        : frame.sized(size).in(2 * PageStyle.quotationIndent(size));
  }

  /** A heading in the contents: its second line hangs, and room is left for its page's number. */
  private static Frame entry(Element entry, Frame frame) {
    int depth = ContentsPage.depthOf(entry);
    Frame sized = frame.sized(frame.size() * PageStyle.entryScale(depth)).whole();
    double taken = PageStyle.entryIndent(depth) + PageStyle.ENTRY_HANG + PageStyle.ENTRY_FOLIO;
    return sized.in(taken * sized.size());
  }

  private Frame heading(int level, Frame frame) {
    Style face = level > 2 ? Style.ITALIC : Style.REGULAR;
    return frame.sized(style.headingSize(level)).styled(face).whole();
  }

  private void table(Element table, Frame outer) {
    Frame frame = outer.sized(outer.size() * PageStyle.TABLE_SCALE).with(Figures.TABLE).ragged();
    List<List<Element>> rows = new ArrayList<>();
    for (Node child : childrenOf(table)) {
      if (child instanceof Element caption && caption.getTagName().equals("caption")) {
        notesWithin(caption, frame.lettering().lang());
      } else {
        childrenOf(child).forEach(row -> rows.add(cellsOf(row)));
      }
    }
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    TableColumns columns = new TableColumns(count);
    rows.forEach(row -> measure(row, frame, columns));
    double padding = 2 * PageStyle.CELL_PADDING;
    double[] widths = columns.within(frame.width() - count * padding);
    double whole = Arrays.stream(widths).sum() + count * padding;
    table.setAttribute("style", "table-layout: fixed; width: " + PageStyle.pt(whole));
    for (List<Element> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Element cell = row.get(i);
        cell.setAttribute("style", "width: " + PageStyle.pt(widths[i]));
        blocks(cell, styled(cell, frame).in(frame.width() - widths[i]));
      }
    }
  }

  private static List<Element> cellsOf(Node row) {
    return childrenOf(row).stream().map(Element.class::cast).toList();
  }

  private void measure(List<Element> row, Frame frame, TableColumns columns) {
    for (int i = 0; i < row.size(); i++) {
      InlineRun cell = new InlineRun(compositor, galley, styled(row.get(i), frame));
      childrenOf(row.get(i)).forEach(cell::add);
      columns.add(i, cell.longest(), cell.natural());
    }
  }

  private static Frame styled(Element cell, Frame frame) {
    return cell.getTagName().equals("th") ? frame.styled(Style.ITALIC) : frame;
  }

  private void notesWithin(Node node, String lang) {
    for (Node child : childrenOf(node)) {
      if (isNote(child)) {
        note((Element) child, lang);
      } else {
        notesWithin(child, lang);
      }
    }
  }

  static List<Node> childrenOf(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.getTagName());
  }

  static boolean isNote(Node node) {
    return node instanceof Element element && hasClass(element, "note");
  }

  static boolean hasClass(Element element, String name) {
    return List.of(element.getAttribute("class").split(" ")).contains(name);
  }

  static void addClass(Element element, String name) {
    if (!hasClass(element, name)) {
      element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }
  }
}
