package press.imprint.layout;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.PlainLetters;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Contributor;
import press.imprint.model.Label;
import press.imprint.model.Metadata;
import press.imprint.typesetting.PrintedLetters;

/** The pages before the contents: half-title, title page, imprint page. */
final class TitlePages {
  private final Metadata metadata;
  private final PlainLetters letters;

  TitlePages(Metadata metadata, PlainLetters letters) {
    this.metadata = metadata;
    this.letters = letters;
  }

  /** Half-title, title page and imprint page, each in a document of its own. */
  List<Element> elements() {
    ElementCursor half = page("half-title");
    line(half, "title", metadata.title());
    ElementCursor title = page("title-page");
    titlePage(title);
    ElementCursor imprint = page("imprint-page");
    imprintPage(imprint);
    return List.of(half.element(), title.element(), imprint.element());
  }

  private ElementCursor page(String classes) {
    XhtmlDocument document = new XhtmlDocument(metadata.lang(), metadata.title());
    return document.body().child("div", classes);
  }

  private String set(String line) {
    return PrintedLetters.of(this.letters.of(line));
  }

  private void line(ElementCursor page, String classes, String letters) {
    page.child("div", classes).text(set(letters));
  }

  private void titlePage(ElementCursor page) {
    ElementCursor head = page.child("div", "head");
    metadata.authors().forEach(author -> line(head, "author", author.name()));
    line(page, "title", metadata.title());
    metadata.subtitle().ifPresent(subtitle -> line(page, "subtitle", subtitle));
    metadata.contributors().stream()
        .filter(contributor -> !contributor.isAuthor())
        .forEach(contributor -> line(page, "contributor", credit(contributor)));
    metadata.publisher().ifPresent(publisher -> line(page, "publisher", publisher));
  }

  private String credit(Contributor contributor) {
    return label(contributor.role())
        .map(label -> metadata.labels().get(label, contributor.name()))
        .orElse(contributor.name());
  }

  private static Optional<Label> label(String role) {
    return switch (role) {
      case "editor", "edt" -> Optional.of(Label.EDITED_BY);
      case "translator", "trl" -> Optional.of(Label.TRANSLATED_BY);
      case "illustrator", "ill" -> Optional.of(Label.ILLUSTRATED_BY);
      default -> Optional.empty();
    };
  }

  private void imprintPage(ElementCursor page) {
    paragraph(
        page, Optional.of(metadata.title() + metadata.subtitle().map(s -> ": " + s).orElse("")));
    Optional<String> date = metadata.date().map(made -> made.printed(metadata.locale()));
    List<String> who = metadata.publisher().map(List::of).orElse(List.of());
    String published =
        String.join(", ", java.util.stream.Stream.concat(who.stream(), date.stream()).toList());
    paragraph(page, Optional.of(published).filter(line -> !line.isEmpty()));
    paragraph(page, metadata.edition().map(edition -> labelled(Label.EDITION, edition)));
    paragraph(page, metadata.series());
    paragraph(page, metadata.rights());
    paragraph(page, metadata.source().map(source -> labelled(Label.SOURCE, source)));
    paragraph(page, Optional.of(labelled(Label.IDENTIFIER, metadata.identifiers().ofPdf())));
    metadata
        .identifiers()
        .print()
        .ifPresent(print -> paragraph(page, Optional.of(labelled(Label.IDENTIFIER, print))));
  }

  private String labelled(Label label, String letters) {
    return metadata.labels().get(label) + ": " + letters;
  }

  private void paragraph(ElementCursor page, Optional<String> letters) {
    letters.ifPresent(present -> page.child("p").text(set(present)));
  }
}
