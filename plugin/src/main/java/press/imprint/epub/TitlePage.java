package press.imprint.epub;

import java.util.Optional;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Contributor;
import press.imprint.model.Label;
import press.imprint.model.Metadata;

/** The title page: who wrote what, and who published it when. */
final class TitlePage {
  private final PageFrame frame;
  private final boolean draft;

  TitlePage(PageFrame frame, boolean draft) {
    this.frame = frame;
    this.draft = draft;
  }

  Item page() {
    Metadata metadata = frame.metadata();
    XhtmlDocument page = frame.open(Hrefs.TITLE_PAGE, frame.label(Label.TITLE_PAGE));
    ElementCursor section =
        page.body().epubType("frontmatter").child("section", "title-page").epubType("titlepage");
    if (draft) {
      section.child("p", "draft").text(frame.label(Label.DRAFT));
    }
    section.child("h1").text(frame.title());
    metadata
        .subtitle()
        .ifPresent(
            subtitle ->
                section
                    .child("p", "subtitle")
                    .attribute("role", "doc-subtitle")
                    .epubType("subtitle")
                    .text(frame.letters().of(subtitle)));
    metadata.authors().forEach(author -> section.child("p", "author").text(author.name()));
    metadata.contributors().stream()
        .filter(contributor -> !contributor.isAuthor())
        .forEach(contributor -> section.child("p", "contributor").text(named(contributor)));
    metadata.publisher().ifPresent(name -> section.child("p", "publisher").text(name));
    metadata
        .date()
        .ifPresent(date -> section.child("p", "date").text(date.printed(metadata.locale())));
    return Item.page(Hrefs.TITLE_PAGE, page);
  }

  private String named(Contributor contributor) {
    Optional<Label> label =
        switch (Relators.codeOf(contributor)) {
          case "edt" -> Optional.of(Label.EDITED_BY);
          case "trl" -> Optional.of(Label.TRANSLATED_BY);
          case "ill" -> Optional.of(Label.ILLUSTRATED_BY);
          default -> Optional.empty();
        };
    return label
        .map(words -> frame.metadata().labels().get(words, contributor.name()))
        .orElse(contributor.name());
  }
}
