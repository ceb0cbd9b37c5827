package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;
import press.imprint.model.InlineVisitor;

/** Writes the book's ids into the inlines of a file, and into its links where they lead. */
final class InlineLinking implements InlineVisitor<Inline> {
  private final Anchors anchors;
  private final String path;

  InlineLinking(Anchors anchors, String path) {
    this.anchors = anchors;
    this.path = path;
  }

  List<Inline> run(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).toList();
  }

  /** Attributes with the book's id for the one that was typed. */
  Attributes own(Location at, Attributes attributes) {
    Optional<String> id = attributes.id().map(typed -> anchors.id(at, typed));
    return new Attributes(id, attributes.classes(), attributes.values());
  }

  private Inline.Target target(Inline.Target target) {
    return target instanceof Inline.Target.Internal internal
        ? new Inline.Target.Internal(internal.address(), anchors.find(internal.address(), path))
        : target;
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.at(), target(link.target()), link.title(), run(link.content()));
  }

  @Override
  public Inline span(Inline.Span span) {
    return new Inline.Span(span.at(), own(span.at(), span.attributes()), run(span.content()));
  }

  @Override
  public Inline image(Inline.Image image) {
    return new Inline.Image(
        image.at(),
        image.picture(),
        run(image.alt()),
        image.title(),
        own(image.at(), image.attributes()));
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(emphasis.at(), run(emphasis.content()));
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    return new Inline.Strong(strong.at(), run(strong.content()));
  }

  @Override
  public Inline formed(Inline.Formed formed) {
    return new Inline.Formed(formed.at(), formed.form(), run(formed.content()));
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return call;
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline softBreak(Inline.SoftBreak softBreak) {
    return softBreak;
  }

  @Override
  public Inline rawHtml(Inline.RawHtml raw) {
    return raw;
  }
}
