package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import press.imprint.typesetting.Hyphenation;
import press.imprint.typesetting.LineBreaker;
import press.imprint.typesetting.LineItem;
import press.imprint.typesetting.LineItem.Kind;

/** The inlines of one paragraph: measured, divided into lines, and marked where the lines end. */
final class InlineRun {
  /** What the engine may round up a line by. */
  private static final double TOLERANCE = 0.5;

  private static final String FIGURES = "0123456789";

  private final BookFonts fonts;
  private final Hyphenation hyphenation;
  private final Frame frame;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private boolean measurable = true;

  InlineRun(BookFonts fonts, Hyphenation hyphenation, Frame frame) {
    this.fonts = fonts;
    this.hyphenation = hyphenation;
    this.frame = frame;
    segments.add(new Segment());
  }

  /** What stands between two line breaks of the author's. */
  private static final class Segment {
    private final List<LineItem> items = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    void add(LineItem item, Place place) {
      items.add(item);
      places.add(place);
    }

    boolean endsInSpace() {
      return items.isEmpty() || items.get(items.size() - 1).kind() == Kind.SPACE;
    }
  }

  /**
   * Where an item stands.
   *
   * @param node the text that it stands in
   * @param start the offset of its first letter
   * @param end the offset after its last
   */
  private record Place(Text node, int start, int end) {}

  /** The notes that are called in the run, in order. */
  List<Element> notes() {
    return notes;
  }

  /** Takes an inline node in. */
  void add(Node node) {
    walk(node, new Letters(frame.style(), frame.size(), frame.lang()));
  }

  /** How letters are set at some depth of the tree. */
  private record Letters(BookFonts.Style style, double size, String lang, boolean folio) {
    Letters(BookFonts.Style style, double size, String lang) {
      this(style, size, lang, false);
    }
  }

  private void walk(Node node, Letters letters) {
    if (node instanceof Text text) {
      text(text, letters);
    } else if (node instanceof Element element) {
      element(element, letters);
    }
  }

  private void element(Element element, Letters letters) {
    if (LineSetter.isNote(element)) {
      notes.add(element);
    } else if (element.getTagName().equals("br")) {
      segments.add(new Segment());
    } else if (element.getTagName().equals("img")) {
      measurable = false;
    } else {
      Letters inner = inside(element, letters);
      LineSetter.childrenOf(element).forEach(child -> walk(child, inner));
    }
  }

  private static Letters inside(Element element, Letters letters) {
    BookFonts.Style style = letters.style();
    String lang = element.hasAttribute("lang") ? element.getAttribute("lang") : letters.lang();
    double size = letters.size();
    return switch (element.getTagName()) {
      case "em" -> new Letters(style.withItalic(!style.italic()), size, lang);
      case "strong" -> new Letters(style.withBold(), size, lang);
      case "code", "kbd" -> new Letters(style.withCode(), size * PageStyle.CODE_SCALE, lang);
      case "sub", "sup" -> new Letters(style, size * PageStyle.SCRIPT_SCALE, lang);
      case "a" -> link(element, new Letters(style, size, lang));
      default -> new Letters(style, size, lang);
    };
  }

  private static Letters link(Element element, Letters letters) {
    if (LineSetter.hasClass(element, "folio")) {
      return new Letters(letters.style(), letters.size(), letters.lang(), true);
    }
    boolean small = LineSetter.hasClass(element, "call") || LineSetter.hasClass(element, "again");
    return small
        ? new Letters(
            BookFonts.Style.REGULAR, letters.size() * PageStyle.CALL_SCALE, letters.lang())
        : letters;
  }

  private void text(Text node, Letters letters) {
    Segment segment = segments.get(segments.size() - 1);
    boolean mayDivide = frame.hyphenated() && !letters.style().code() && !letters.folio();
    Words words =
        new Words(
            node.getData(),
            letter -> width(letter, letters),
            frame.width(),
            letters.style().code(),
            word -> mayDivide ? hyphenation.pointsOf(word, letters.lang()) : List.of());
    for (Words.Piece piece : words.pieces()) {
      boolean space = piece.item().kind() == Kind.SPACE;
      if (!(space && segment.endsInSpace())) {
        segment.add(piece.item(), new Place(node, piece.start(), piece.end()));
      }
    }
  }

  /**
   * Figures of a folio are as wide as the widest of them: so the lines do not depend on which page
   * it is, but for the length of its number.
   */
  private double width(int letter, Letters letters) {
    boolean figure = letters.folio() && Character.isDigit(letter);
    double ems =
        figure
            ? FIGURES.chars().mapToDouble(c -> fonts.width(c, letters.style())).max().orElseThrow()
            : fonts.width(letter, letters.style());
    return ems * letters.size();
  }

  /** The width of the longest line, were lines broken only where the author breaks them. */
  double natural() {
    return segments.stream().mapToDouble(InlineRun::sum).max().orElse(0) + 2 * TOLERANCE;
  }

  private static double sum(Segment segment) {
    return segment.items.stream()
        .filter(item -> item.kind() != Kind.HYPHEN)
        .mapToDouble(LineItem::width)
        .sum();
  }

  /** The width of the longest piece that no line may end in. */
  double longest() {
    double longest = 0;
    for (Segment segment : segments) {
      double piece = 0;
      for (LineItem item : segment.items) {
        boolean ends = item.kind() == Kind.SPACE || item.kind() == Kind.SEAM;
        piece = ends ? 0 : piece + (item.kind() == Kind.HYPHEN ? 0 : item.width());
        longest = Math.max(longest, piece);
      }
    }
    return longest + 2 * TOLERANCE;
  }

  /**
   * Finds the lines and marks where they end.
   *
   * @param indent of the first line, in points
   * @return whether there were lines to set
   */
  boolean set(double indent) {
    boolean empty = segments.stream().allMatch(segment -> segment.items.isEmpty());
    if (!measurable || empty) {
      return false;
    }
    List<Place> ends = new ArrayList<>();
    List<Boolean> hyphens = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.items.isEmpty()) {
        continue;
      }
      segment.add(new LineItem(Kind.END, 0, 0), new Place(null, 0, 0));
      double width = frame.width() - TOLERANCE;
      LineBreaker breaker =
          new LineBreaker(width - (i == 0 ? indent : 0), width, frame.justified());
      for (int end : breaker.breaks(segment.items)) {
        ends.add(segment.places.get(end));
        hyphens.add(segment.items.get(end).kind() == Kind.HYPHEN);
      }
    }
    // From the last to the first, so that the offsets before a mark stay true.
    for (int i = ends.size() - 1; i >= 0; i--) {
      mark(ends.get(i), hyphens.get(i));
    }
    return true;
  }

  private static void mark(Place place, boolean hyphen) {
    Text node = place.node();
    String letters = node.getData();
    Text rest = node.getOwnerDocument().createTextNode(letters.substring(place.end()));
    Element end =
        node.getOwnerDocument().createElementNS(node.getParentNode().getNamespaceURI(), "span");
    end.setAttribute("class", "line-end");
    end.appendChild(node.getOwnerDocument().createTextNode(" "));
    node.setData(letters.substring(0, place.start()) + (hyphen ? "-" : ""));
    Node next = node.getNextSibling();
    node.getParentNode().insertBefore(end, next);
    node.getParentNode().insertBefore(rest, next);
  }
}
