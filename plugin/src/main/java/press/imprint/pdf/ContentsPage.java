package press.imprint.pdf;

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
  private final Book book;
  private final Metadata metadata;

  ContentsPage(Book book) {
    this.book = book;
    metadata = book.metadata();
  }

  void write(ElementCursor body) {
    if (book.parts().stream().flatMap(part -> part.blocks().stream()).noneMatch(this::listed)) {
      return;
    }
    String title = metadata.labels().get(Label.CONTENTS);
    ElementCursor page = body.child("div", "front recto contents");
    BookPages.anchor(page, BookPages.CONTENTS);
    BookPages.runningHeads(page, title, title);
    page.child("h1").text(title);
    for (Part part : book.parts()) {
      part.blocks().stream()
          .filter(this::listed)
          .map(Block.Heading.class::cast)
          .forEach(heading -> entry(page, part, heading));
    }
  }

  private boolean listed(Block block) {
    return block instanceof Block.Heading heading
        && heading.listed()
        && heading.level() <= metadata.tocDepth();
  }

  private void entry(ElementCursor page, Part part, Block.Heading heading) {
    String figures = part.matter() == Matter.FRONT ? "folio-front" : "folio-text";
    ElementCursor link =
        page.child("p", "level-" + heading.level())
            .child("a", figures)
            .attribute("href", "#" + heading.id());
    HeadingWords.write(link, heading, metadata);
  }
}
