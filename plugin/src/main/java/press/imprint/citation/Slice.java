package press.imprint.citation;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;
import press.imprint.model.InlineVisitor;

/**
 * Cuts a stretch out of a run of inlines, with its italics, languages and links, to be printed once
 * more in another place: so without ids.
 */
final class Slice implements InlineVisitor<Optional<Inline>> {
  private final Location stretch;

  private Slice(Location stretch) {
    this.stretch = stretch;
  }

  static List<Inline> of(List<Inline> content, Location stretch) {
    return new Slice(stretch).run(content);
  }

  private List<Inline> run(List<Inline> content) {
    return content.stream().filter(this::touches).flatMap(i -> i.accept(this).stream()).toList();
  }

  private boolean touches(Inline inline) {
    return inline.at().start() < stretch.end() && inline.at().end() > stretch.start();
  }

  private static Attributes nameless(Attributes attributes) {
    return new Attributes(Optional.empty(), attributes.classes(), attributes.values());
  }

  @Override
  public Optional<Inline> text(Inline.Text text) {
    Location at = text.at();
    boolean typed = text.text().length() == at.end() - at.start();
    if (!typed) {
      return at.start() >= stretch.start() ? Optional.of(text) : Optional.empty();
    }
    int from = Math.max(at.start(), stretch.start());
    int to = Math.min(at.end(), stretch.end());
    String letters = text.text().substring(from - at.start(), to - at.start());
    return Optional.of(new Inline.Text(at.source().at(from, to), letters));
  }

  @Override
  public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
    return Optional.of(new Inline.Emphasis(emphasis.at(), run(emphasis.content())));
  }

  @Override
  public Optional<Inline> strong(Inline.Strong strong) {
    return Optional.of(new Inline.Strong(strong.at(), run(strong.content())));
  }

  @Override
  public Optional<Inline> span(Inline.Span span) {
    return Optional.of(
        new Inline.Span(span.at(), nameless(span.attributes()), run(span.content())));
  }

  @Override
  public Optional<Inline> formed(Inline.Formed formed) {
    return Optional.of(new Inline.Formed(formed.at(), formed.form(), run(formed.content())));
  }

  @Override
  public Optional<Inline> code(Inline.Code code) {
    return Optional.of(code);
  }

  @Override
  public Optional<Inline> link(Inline.Link link) {
    return Optional.of(
        new Inline.Link(link.at(), link.target(), link.title(), run(link.content())));
  }

  @Override
  public Optional<Inline> image(Inline.Image image) {
    return Optional.of(
        new Inline.Image(
            image.at(), image.picture(), image.alt(), image.title(), nameless(image.attributes())));
  }

  @Override
  public Optional<Inline> noteCall(Inline.NoteCall noteCall) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline> crossReference(Inline.CrossReference reference) {
    return Optional.of(reference);
  }

  @Override
  public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return Optional.of(new Inline.SoftBreak(lineBreak.at()));
  }

  @Override
  public Optional<Inline> softBreak(Inline.SoftBreak softBreak) {
    return Optional.of(softBreak);
  }

  @Override
  public Optional<Inline> rawHtml(Inline.RawHtml rawHtml) {
    return Optional.of(rawHtml);
  }
}
