package press.imprint.model;

import java.util.List;
import java.util.Optional;

/**
 * Says a title or a caption once more in another place: without its note calls, with the words of
 * its links but no link, with no id, in one line.
 */
final class Echo implements InlineVisitor<List<Inline>> {
  private final CrossReferences references;

  Echo(CrossReferences references) {
    this.references = references;
  }

  /** The words, each a new one: texts are told apart by identity where quotation marks are set. */
  List<Inline> of(List<Inline> words) {
    return words.stream().flatMap(word -> word.accept(this).stream()).toList();
  }

  private static Attributes withoutId(Attributes attributes) {
    return new Attributes(Optional.empty(), attributes.classes(), attributes.values());
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return List.of(new Inline.Text(text.at(), text.text()));
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(emphasis.at(), of(emphasis.content())));
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(strong.at(), of(strong.content())));
  }

  @Override
  public List<Inline> span(Inline.Span span) {
    return List.of(new Inline.Span(span.at(), withoutId(span.attributes()), of(span.content())));
  }

  @Override
  public List<Inline> formed(Inline.Formed formed) {
    return List.of(new Inline.Formed(formed.at(), formed.form(), of(formed.content())));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    return List.of(code);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    return List.of(
        new Inline.Image(
            image.at(),
            image.picture(),
            of(image.alt()),
            image.title(),
            withoutId(image.attributes())));
  }

  @Override
  public List<Inline> noteCall(Inline.NoteCall call) {
    return List.of();
  }

  @Override
  public List<Inline> crossReference(Inline.CrossReference reference) {
    return references.words(reference);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(new Inline.SoftBreak(lineBreak.at()));
  }

  @Override
  public List<Inline> softBreak(Inline.SoftBreak softBreak) {
    return List.of(softBreak);
  }

  @Override
  public List<Inline> rawHtml(Inline.RawHtml rawHtml) {
    return List.of(rawHtml);
  }
}
