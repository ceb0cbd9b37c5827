package press.imprint.epub;

import java.util.List;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Label;

/** The navigation document of EPUB 3.3, section 7: contents that are read as a page, landmarks. */
final class NavigationPage {
  private final PageFrame frame;
  private final Contents contents;

  NavigationPage(PageFrame frame, Contents contents) {
    this.frame = frame;
    this.contents = contents;
  }

  Item page() {
    String title = frame.label(Label.CONTENTS);
    XhtmlDocument page = frame.open(Hrefs.NAVIGATION, title);
    page.body().epubType("frontmatter");
    ElementCursor toc =
        page.body()
            .child("nav")
            .attribute("id", "toc")
            .attribute("role", "doc-toc")
            .attribute("aria-labelledby", "toc--heading")
            .epubType("toc");
    toc.child("h1").attribute("id", "toc--heading").text(title);
    list(toc, contents.entries());
    landmarks(page.body());
    return Item.page(Hrefs.NAVIGATION, "nav", page);
  }

  private void list(ElementCursor parent, List<Contents.Entry> entries) {
    ElementCursor list = parent.child("ol");
    for (Contents.Entry entry : entries) {
      ElementCursor item = list.child("li");
      ElementCursor link = item.child("a").attribute("href", entry.href());
      entry.lang().ifPresent(link::lang);
      link.text(entry.label());
      if (!entry.children().isEmpty()) {
        list(item, entry.children());
      }
    }
  }

  private void landmarks(ElementCursor body) {
    ElementCursor nav =
        body.child("nav").attribute("id", "landmarks").attribute("hidden", "hidden");
    ElementCursor list = nav.epubType("landmarks").child("ol");
    landmark(list, "cover", Hrefs.COVER, Label.COVER);
    landmark(list, "titlepage", Hrefs.TITLE_PAGE, Label.TITLE_PAGE);
    landmark(list, "copyright-page", Hrefs.IMPRINT_PAGE, Label.IMPRINT_PAGE);
    landmark(list, "toc", "#toc", Label.CONTENTS);
    landmark(list, "bodymatter", contents.startOfText(), Label.START_OF_TEXT);
  }

  private void landmark(ElementCursor list, String type, String href, Label label) {
    list.child("li").child("a").attribute("href", href).epubType(type).text(frame.label(label));
  }
}
