package press.imprint.epub;

import press.imprint.markup.PlainLetters;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Label;
import press.imprint.model.Metadata;

/** What every page of the EPUB has: the language of the book, a title, the style sheet. */
final class PageFrame {
  private final Metadata metadata;
  private final PlainLetters letters;

  PageFrame(Metadata metadata) {
    this.metadata = metadata;
    this.letters = new PlainLetters(metadata);
  }

  /** Opens the page of an address. */
  XhtmlDocument open(String href, String title) {
    XhtmlDocument page = new XhtmlDocument(metadata.lang(), title);
    // Told at the root, where readers look for it.
    page.document()
        .getDocumentElement()
        .setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:epub", XhtmlDocument.OPS);
    page.head()
        .child("link")
        .attribute("rel", "stylesheet")
        .attribute("type", "text/css")
        .attribute("href", Hrefs.relative(href, Hrefs.STYLE));
    return page;
  }

  Metadata metadata() {
    return metadata;
  }

  PlainLetters letters() {
    return letters;
  }

  /** The title as it is set. */
  String title() {
    return letters.of(metadata.title());
  }

  String label(Label label) {
    return metadata.labels().get(label);
  }
}
