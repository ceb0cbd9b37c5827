package press.imprint.epub;

import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Label;
import press.imprint.model.Metadata;

/** The imprint page: rights, publisher, edition, where the text comes from and what names it. */
final class ImprintPage {
  private final PageFrame frame;

  ImprintPage(PageFrame frame) {
    this.frame = frame;
  }

  Item page() {
    Metadata metadata = frame.metadata();
    String title = frame.label(Label.IMPRINT_PAGE);
    XhtmlDocument page = frame.open(Hrefs.IMPRINT_PAGE, title);
    ElementCursor section =
        page.body()
            .epubType("frontmatter")
            .child("section", "imprint-page")
            .epubType("copyright-page");
    section.child("h1").text(title);
    metadata.rights().ifPresent(rights -> section.child("p").text(frame.letters().of(rights)));
    metadata.publisher().ifPresent(name -> section.child("p").text(name));
    metadata.date().ifPresent(date -> section.child("p").text(date.printed(metadata.locale())));
    metadata.series().ifPresent(series -> section.child("p").text(frame.letters().of(series)));
    metadata.edition().ifPresent(edition -> line(section, Label.EDITION, edition));
    metadata.source().ifPresent(source -> line(section, Label.SOURCE, source));
    line(section, Label.IDENTIFIER, metadata.identifiers().ofEpub());
    return Item.page(Hrefs.IMPRINT_PAGE, page);
  }

  private void line(ElementCursor section, Label label, String words) {
    section.child("p").text(frame.label(label) + ": " + frame.letters().of(words));
  }
}
