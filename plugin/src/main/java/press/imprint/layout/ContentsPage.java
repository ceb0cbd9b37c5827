package press.imprint.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.HeadingWords;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Metadata;
import press.imprint.model.Part;
import press.imprint.model.Picture;

/** The contents: each listed heading down to {@code toc-depth}, leaders, its page. */
final class ContentsPage {
  /** The class of an entry; its depth is the next. */
  static final String ENTRY = "entry";

  private static final String DEPTH = ENTRY + " depth-";

  private final Book book;
  private final Metadata metadata;
  private final Map<String, Picture.Found> pictures = new HashMap<>();

  ContentsPage(Book book) {
    this.book = book;
    metadata = book.metadata();
  }

  /**
   * The element that holds them, in a document of its own; nothing where no heading is listed.
   *
   * @param folios the folio of the page on which a heading stands, by its id
   */
  Optional<Element> element(Function<String, String> folios) {
    if (book.parts().stream().flatMap(part -> part.blocks().stream()).noneMatch(this::listed)) {
      return Optional.empty();
    }
    ElementCursor page =
        new XhtmlDocument(metadata.lang(), metadata.title())
            .body()
            .child("div", "contents")
            .attribute("id", LaidOutBook.CONTENTS);
    page.child("h1").text(metadata.labels().get(Label.CONTENTS));
    for (Part part : book.parts()) {
      part.blocks().stream()
          .filter(this::listed)
          .map(Block.Heading.class::cast)
          .forEach(heading -> entry(page, heading, folios.apply(heading.id())));
    }
    return Optional.of(page.element());
  }

  /** The files of the pictures that stand in headings, by the addresses given to them. */
  Map<String, Picture.Found> pictures() {
    return pictures;
  }

  /** Whether an element is an entry of the contents. */
  static boolean isEntry(Element element) {
    return Dom.hasClass(element, ENTRY)
        && element.getParentNode() instanceof Element contents
        && contents.getAttribute("id").equals(LaidOutBook.CONTENTS);
  }

  private boolean listed(Block block) {
    return block instanceof Block.Heading heading
        && heading.listed()
        && heading.level() <= metadata.tocDepth();
  }

  private void entry(ElementCursor page, Block.Heading heading, String folio) {
    ElementCursor link =
        page.child("div", DEPTH + heading.level()).child("a").attribute("href", "#" + heading.id());
    HeadingWords.write(link, heading, metadata, pictures);
    link.child("span", Leader.NUMBER).text(folio);
  }
}
