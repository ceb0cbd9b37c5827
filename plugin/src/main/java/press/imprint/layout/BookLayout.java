package press.imprint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Matter;
import press.imprint.model.Metadata;
import press.imprint.model.Notes;
import press.imprint.model.Part;
import press.imprint.style.Cascade;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.Compositor;

/**
 * Makes up the pages of a book: half-title, title page, imprint page, contents, and the parts. A
 * front part that is not listed (a dedication) stands before the contents, as is the custom.
 *
 * <p>The parts are made up side by side. A part that prints the number of another page is made up
 * again until that number is right.
 */
public final class BookLayout {
  private final Book book;
  private final Cascade cascade;
  private final boolean draft;
  private final Folios folios = new Folios();
  private final SectionMaker maker;

  /**
   * A layout.
   *
   * @param book the book, as it can be printed
   * @param notes its notes
   * @param fonts its faces
   * @param cascade how it is to look
   * @param draft whether every page is marked as a draft's
   */
  public BookLayout(Book book, Notes notes, BookFonts fonts, Cascade cascade, boolean draft) {
    this.book = book;
    this.cascade = cascade;
    this.draft = draft;
    maker = new SectionMaker(book, notes, cascade, new Compositor(fonts), folios);
  }

  /** Makes up all pages, and tells nobody how far it has come. */
  public LaidOutBook layOut() {
    return layOut(pages -> {});
  }

  /**
   * Makes up all pages.
   *
   * @param soFar is told, by any thread, how many pages of parts there are by now
   */
  public LaidOutBook layOut(IntConsumer soFar) {
    List<Section> titles = maker.titlePages();
    Map<Integer, Section> parts = new HashMap<>(parts(all(), soFar));
    while (true) {
      BookPages guess = pages(titles, parts, id -> "0");
      Set<String> moved = folios.settle(guess::folioOf);
      if (moved.isEmpty()) {
        return pages(titles, parts, id -> guess.folioOf(id).orElseThrow()).book();
      }
      parts.putAll(
          parts(
              all().stream()
                  .filter(part -> parts.get(part).asked().stream().anyMatch(moved::contains))
                  .toList(),
              pages -> {}));
    }
  }

  private List<Integer> all() {
    return IntStream.range(0, book.parts().size()).boxed().toList();
  }

  private Map<Integer, Section> parts(List<Integer> wanted, IntConsumer soFar) {
    AtomicInteger pages = new AtomicInteger();
    return wanted.parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Function.identity(),
                part -> {
                  Section made = maker.part(book.parts().get(part));
                  soFar.accept(pages.addAndGet(made.pages().size()));
                  return made;
                }));
  }

  private BookPages pages(
      List<Section> titles, Map<Integer, Section> parts, Function<String, String> numbers) {
    List<Section> sections = new ArrayList<>(titles);
    int listed = firstListed();
    for (int part = 0; part < book.parts().size(); part++) {
      if (part == listed) {
        maker.contents(numbers).ifPresent(sections::add);
      }
      sections.add(parts.get(part));
    }
    return pages(sections);
  }

  private BookPages pages(List<Section> sections) {
    Metadata metadata = book.metadata();
    ElementCursor page =
        new XhtmlDocument(metadata.lang(), metadata.title()).body().child("div", "page");
    Element head = page.child("div", "running").element();
    Element folio = page.child("div", "folio").element();
    Composing composing = maker.composing(page.element(), Map.of());
    ElementStyle furniture = cascade.of(head, composing.text());
    ElementStyle figures = cascade.of(folio, composing.text());
    Optional<SetLine> word =
        draft
            ? Optional.of(
                composing.furniture(metadata.labels().get(Label.DRAFT), figures, metadata.lang()))
            : Optional.empty();
    return new BookPages(book, cascade.measures(), composing, furniture, figures, word, sections);
  }

  /** The first part behind the contents. */
  private int firstListed() {
    int i = 0;
    while (i < book.parts().size() - 1 && isUnlisted(book.parts().get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isUnlisted(Part part) {
    return part.matter() == Matter.FRONT
        && part.heading().map(heading -> !heading.listed()).orElse(false);
  }
}
