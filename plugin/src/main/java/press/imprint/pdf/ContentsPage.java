package press.imprint.pdf;

import org.w3c.dom.Element;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.HeadingWords;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Matter;
import press.imprint.model.Metadata;
import press.imprint.model.Part;

/** The contents: each listed heading down to {@code toc-depth}, leaders, its page. */
final class ContentsPage {
  /** The class of an entry; its depth is the next. */
  static final String ENTRY = "entry";

  private static final String DEPTH = ENTRY + " depth-";
  private static final int DEEPEST = 4;

  private final Book book;
  private final Metadata metadata;
  private final RunningHeads heads;
  private final LineSetter lines;

  ContentsPage(Book book, RunningHeads heads, LineSetter lines) {
    this.book = book;
    this.heads = heads;
    this.lines = lines;
    metadata = book.metadata();
  }

  /** Writes them, and has their lines set. */
  void write(ElementCursor body) {
    if (book.parts().stream().flatMap(part -> part.blocks().stream()).noneMatch(this::listed)) {
      return;
    }
    String title = metadata.labels().get(Label.CONTENTS);
    ElementCursor page = body.child("div", "front recto contents");
    BookPages.anchor(page, BookPages.CONTENTS);
    heads.open(page, title, title);
    page.child("h1").text(title);
    for (Part part : book.parts()) {
      part.blocks().stream()
          .filter(this::listed)
          .map(Block.Heading.class::cast)
          .forEach(heading -> entry(page, part, heading));
    }
    lines.set(page.element(), metadata.lang());
  }

  /** How deep an entry is set in: 1 for a part, at most 4. */
  static int depthOf(Element entry) {
    return entry.getAttribute("class").charAt(DEPTH.length()) - '0';
  }

  private boolean listed(Block block) {
    return block instanceof Block.Heading heading
        && heading.listed()
        && heading.level() <= metadata.tocDepth();
  }

  private void entry(ElementCursor page, Part part, Block.Heading heading) {
    String figures = part.matter() == Matter.FRONT ? "folio-front" : "folio-text";
    ElementCursor link =
        page.child("div", DEPTH + Math.min(heading.level(), DEEPEST))
            .child("a", figures)
            .attribute("href", "#" + heading.id());
    HeadingWords.write(link, heading, metadata);
  }
}
