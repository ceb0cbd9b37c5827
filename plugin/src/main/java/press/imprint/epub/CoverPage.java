package press.imprint.epub;

import java.util.Optional;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Label;

/** The cover: the book's own picture, or one that we draw. */
final class CoverPage {
  private final PageFrame frame;
  private final Pictures pictures;

  CoverPage(PageFrame frame, Pictures pictures) {
    this.frame = frame;
    this.pictures = pictures;
  }

  /** The page that shows the cover. */
  Item page() {
    String title = frame.label(Label.COVER);
    XhtmlDocument page = frame.open(Hrefs.COVER, title);
    page.body().attribute("class", "cover");
    String picture = pictures.cover().map(pictures::hrefOf).orElse(Hrefs.DRAWN_COVER);
    page.body()
        .child("section")
        .child("img")
        .attribute("src", Hrefs.relative(Hrefs.COVER, picture))
        .attribute("alt", title + ": " + frame.title())
        .attribute("role", "doc-cover")
        .epubType("cover");
    return Item.page(Hrefs.COVER, page);
  }

  /** The picture, where we have to draw it. */
  Optional<Item> drawn() {
    if (pictures.cover().isPresent()) {
      return Optional.empty();
    }
    byte[] svg = new DrawnCover(frame).svg();
    return Optional.of(new Item(Hrefs.DRAWN_COVER, "image/svg+xml", "cover-image", svg));
  }
}
