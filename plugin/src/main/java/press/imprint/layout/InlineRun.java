package press.imprint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import press.imprint.layout.SetLine.Source;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;
import press.imprint.typesetting.Paragraph;
import press.imprint.typesetting.Style;

/** The inlines of one paragraph: measured, and set as lines. */
final class InlineRun {
  /** How far small figures are raised that the font does not draw high, by the size around them. */
  private static final double RAISED = 0.36;

  /** How far they are lowered. */
  private static final double LOWERED = -0.16;

  private final Composing composing;
  private final ElementStyle style;
  private final Box box;
  private final Paragraph paragraph;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Integer, List<Element>> notes = new HashMap<>();
  private final Map<Integer, List<String>> ids = new HashMap<>();
  private final Map<Node, PlateSize> plates = new HashMap<>();
  private String end = "";

  /** How letters are set at a place. */
  private record Hand(
      ElementStyle style,
      String lang,
      boolean code,
      Optional<Figures> figures,
      double rise,
      boolean underlined) {
    Lettering lettering() {
      Style face = Style.of(style.bold(), style.italic(), code);
      Figures shape = figures.orElse(code ? Figures.PLAIN : style.figures());
      return new Lettering(face, style.fontSize(), lang, shape, style.smallCaps());
    }
  }

  /**
   * A line as it was set, with what is called and what begins in it.
   *
   * @param set the line
   * @param notes called in it
   * @param ids of what begins in it
   */
  record Set(SetLine set, List<Element> notes, List<String> ids) {}

  /** A run without inlines. */
  InlineRun(Composing composing, ElementStyle style, Box box) {
    this.composing = composing;
    this.style = style;
    this.box = box;
    paragraph = composing.compositor().paragraph(box.width(), style.hyphenated());
  }

  /** Takes an inline node in. */
  void add(Node node, String lang) {
    walk(node, new Hand(style, lang, false, Optional.empty(), 0, style.underlined()));
  }

  private void walk(Node node, Hand hand) {
    if (node instanceof Text text) {
      end = text.getData().isBlank() ? end : text.getData().stripTrailing();
      Lettering lettering = source(node, hand);
      if (Dom.hasClass((Element) node.getParentNode(), "folio")) {
        paragraph.addFolio(text.getData(), lettering);
      } else {
        paragraph.add(text.getData(), lettering);
      }
    } else if (node instanceof Element element) {
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !Dom.isNote(element)) {
        ids.computeIfAbsent(sources.size(), first -> new ArrayList<>()).add(id);
      }
      element(element, hand);
    }
  }

  /** A run of the document that is no run of the text: the number behind a leader. */
  private static boolean isSetElsewhere(Element element) {
    return Dom.hasClass(element, Leader.NUMBER);
  }

  private Lettering source(Node node, Hand hand) {
    sources.add(new Source(node, hand.rise(), hand.underlined()));
    return hand.lettering();
  }

  private void element(Element element, Hand hand) {
    if (Dom.isNote(element)) {
      notes
          .computeIfAbsent(Math.max(0, sources.size() - 1), first -> new ArrayList<>())
          .add(element);
      return;
    }
    if (isSetElsewhere(element)) {
      return;
    }
    Hand inner = inside(element, hand);
    switch (element.getTagName()) {
      case "br" -> paragraph.endLine();
      case "img" -> picture(element, inner);
      default -> Dom.childrenOf(element).forEach(child -> walk(child, inner));
    }
  }

  private void picture(Element image, Hand hand) {
    PlateSize size =
        PlateSize.of(image, composing.pictures().get(image.getAttribute("src")), box, hand.style());
    plates.put(image, size);
    paragraph.addRoom(size.width(), source(image, hand));
  }

  private Hand inside(Element element, Hand outer) {
    ElementStyle own = composing.cascade().of(element, outer.style());
    String lang = element.getAttribute("lang");
    String name = element.getTagName();
    Hand hand =
        new Hand(
            own,
            lang.isEmpty() ? outer.lang() : lang,
            outer.code() || name.equals("code") || name.equals("kbd"),
            outer.figures(),
            outer.rise(),
            own.underlined() || outer.underlined());
    boolean call =
        name.equals("a") && (Dom.hasClass(element, "call") || Dom.hasClass(element, "again"));
    if (call || name.equals("sup")) {
      return script(element, hand, outer, Figures.SUPERIOR, RAISED);
    }
    return name.equals("sub") ? script(element, hand, outer, Figures.INFERIOR, LOWERED) : hand;
  }

  /** Figures that the font draws high or low by itself; where it does not, small ones are moved. */
  private Hand script(Element element, Hand hand, Hand outer, Figures shape, double rise) {
    Style face = hand.lettering().style();
    boolean drawn = composing.compositor().has(element.getTextContent(), face, shape);
    ElementStyle own = drawn ? hand.style().sized(outer.style().fontSize()) : hand.style();
    double raised = drawn ? outer.rise() : outer.rise() + rise * outer.style().fontSize();
    Optional<Figures> figures = drawn ? Optional.of(shape) : outer.figures();
    return new Hand(own, hand.lang(), hand.code(), figures, raised, hand.underlined());
  }

  /** Whether there is nothing to print. */
  boolean isEmpty() {
    return paragraph.isEmpty();
  }

  /** Whether it ends in a colon, and so what follows belongs to it. */
  boolean leadsIn() {
    return end.endsWith(":");
  }

  /** The ids that stand in a run without anything to print. */
  List<String> ids() {
    return ids.values().stream().flatMap(List::stream).toList();
  }

  /** The notes that are called in a run. */
  List<Element> notes() {
    return notes.keySet().stream().sorted().flatMap(at -> notes.get(at).stream()).toList();
  }

  /** The width of the longest line, were lines broken only where the author breaks them. */
  double natural() {
    return paragraph.natural();
  }

  /** The width of the longest piece that no line may end in. */
  double longest() {
    return paragraph.longest();
  }

  /** How large a picture of the run is printed. */
  PlateSize sizeOf(Node image) {
    return plates.get(image);
  }

  /**
   * Sets the lines.
   *
   * @param turned what lines begin with that the author did not begin
   */
  List<Set> lines(String turned) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> part : paragraph.lines(style.textIndent(), turned, isJustified())) {
      lines.addAll(part.isEmpty() ? List.of(Line.EMPTY) : part);
    }
    return sets(lines);
  }

  /** Sets the lines so that there are a number of them, where that can be done well. */
  Optional<List<Set>> lines(int count) {
    return paragraph.lines(style.textIndent(), count).map(this::sets);
  }

  boolean isJustified() {
    return style.align() == ElementStyle.Align.JUSTIFY;
  }

  private List<Set> sets(List<Line> lines) {
    int[] firsts = firstLines(lines);
    List<Set> sets = new ArrayList<>();
    for (Line line : lines) {
      sets.add(new Set(new SetLine(line, sources), new ArrayList<>(), new ArrayList<>()));
    }
    ids.forEach((source, begun) -> sets.get(lineFrom(firsts, source, lines)).ids().addAll(begun));
    notes.keySet().stream()
        .sorted()
        .forEach(call -> sets.get(lineTo(firsts, call)).notes().addAll(notes.get(call)));
    return sets;
  }

  /** For each text the line in which it begins; below 0 where nothing of it is printed. */
  private int[] firstLines(List<Line> lines) {
    int[] firsts = new int[sources.size()];
    Arrays.fill(firsts, -1);
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (Line.Piece piece : lines.get(i).pieces()) {
        firsts[piece.source()] = i;
      }
    }
    return firsts;
  }

  /** The line in which the first text begins that is printed from one on. */
  private static int lineFrom(int[] firsts, int source, List<Line> lines) {
    for (int at = source; at < firsts.length; at++) {
      if (firsts[at] >= 0) {
        return firsts[at];
      }
    }
    return lines.size() - 1;
  }

  /** The line in which the last text begins that is printed up to one. */
  private static int lineTo(int[] firsts, int source) {
    for (int at = source; at >= 0; at--) {
      if (firsts[at] >= 0) {
        return firsts[at];
      }
    }
    return 0;
  }
}
