package press.imprint.layout;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.diagnostic.Location;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.NoteIds;
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
import press.imprint.model.Picture;
import press.imprint.style.Cascade;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Compositor;

/** Makes up the sections of a book, each for itself. */
final class SectionMaker {
  /** What of the title page stands at its foot. */
  private static final String AT_THE_FOOT = "publisher";

  private final Book book;
  private final Metadata metadata;
  private final Notes notes;
  private final NoteIds ids;
  private final Cascade cascade;
  private final Compositor compositor;
  private final PlainLetters letters;
  private final Folios folios;

  SectionMaker(Book book, Notes notes, Cascade cascade, Compositor compositor, Folios folios) {
    this.book = book;
    this.notes = notes;
    this.cascade = cascade;
    this.compositor = compositor;
    this.folios = folios;
    metadata = book.metadata();
    ids = new NoteIds(notes);
    letters = new PlainLetters(metadata);
  }

  /** What blocks below an element are set with. */
  Composing composing(Element below, Map<String, Picture.Found> pictures) {
    ElementStyle text = cascade.of((Element) below.getParentNode(), cascade.root());
    Box page = new Box(0, cascade.measures().measure(), cascade.measures().textHeight());
    return new Composing(compositor, cascade, pictures, text, page);
  }

  /** Half-title, title page and imprint page. */
  List<Section> titlePages() {
    return new TitlePages(metadata, letters).elements().stream().map(this::titlePage).toList();
  }

  private Section titlePage(Element page) {
    Composing composing = composing(page, Map.of());
    int lowered = 0;
    for (Element child : Dom.elementsOf(page)) {
      if (Dom.hasClass(child, AT_THE_FOOT)) {
        lowered += rows(composing, child).size();
      }
    }
    List<Row> rows = rows(composing, page);
    int kept = rows.size() - lowered;
    List<Row> foot = List.copyOf(rows.subList(kept, rows.size()));
    rows = List.copyOf(rows.subList(0, kept));
    return section(
        page,
        composing,
        rows,
        foot,
        Matter.FRONT,
        Optional.empty(),
        new IdentityHashMap<>(),
        Set.of());
  }

  /** The contents, where a heading is listed. */
  Optional<Section> contents(Function<String, String> numbers) {
    String title = metadata.labels().get(Label.CONTENTS);
    ContentsPage page = new ContentsPage(book);
    return page.element(numbers)
        .map(
            element -> {
              Composing composing = composing(element, page.pictures());
              return section(
                  element,
                  composing,
                  rows(composing, element),
                  List.of(),
                  Matter.FRONT,
                  Optional.of(new Section.Heads(title, title, Map.of())),
                  new IdentityHashMap<>(),
                  Set.of());
            });
  }

  /** A part of the book. */
  Section part(Part part) {
    PageDialect dialect = new PageDialect(book, notes, ids, folios);
    ElementCursor element =
        new XhtmlDocument(metadata.lang(), metadata.title()).body().child("div", "part");
    new XhtmlRenderer(element, dialect, metadata).blocks(part.blocks());
    Composing composing = composing(element.element(), dialect.pictures());
    return section(
        element.element(),
        composing,
        rows(composing, element.element()),
        List.of(),
        part.matter(),
        Optional.of(heads(part)),
        dialect.master(),
        dialect.asked());
  }

  private Section.Heads heads(Part part) {
    String title = letters.of(metadata.title());
    String name = part.heading().map(heading -> letters.of(heading)).orElse(title);
    Map<String, String> chapters = new LinkedHashMap<>();
    part.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .forEach(heading -> chapters.put(heading.id(), letters.of(heading)));
    return new Section.Heads(title, name, chapters);
  }

  /** The rows of an element; the first opens a page, and the space above it is kept. */
  private List<Row> rows(Composing composing, Element element) {
    return GalleyMaker.section(composing, element, metadata.lang());
  }

  private Section section(
      Element element,
      Composing composing,
      List<Row> rows,
      List<Row> foot,
      Matter matter,
      Optional<Section.Heads> heads,
      IdentityHashMap<Node, Location> master,
      Set<String> asked) {
    Pagination pagination =
        Pagination.of(composing.page().height(), composing.text().leading(), rows);
    return new Section(
        element, pagination.galley(), pagination.pages(), foot, matter, heads, asked, master);
  }
}
