package press.imprint.model;

import java.util.List;
import press.imprint.diagnostic.Location;

/** Goes through inlines in reading order and does nothing; a subclass answers what it looks for. */
public abstract class InlineWalker implements InlineVisitor<Void> {
  /** For subclasses. */
  protected InlineWalker() {}

  /**
   * Goes through a run.
   *
   * @param content the run
   */
  public void walk(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /**
   * Meets the attributes of whatever has some, before going on into it.
   *
   * @param at where it stands
   * @param attributes its attributes
   */
  protected void attributes(Location at, Attributes attributes) {}

  @Override
  public Void text(Inline.Text text) {
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    walk(emphasis.content());
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    walk(strong.content());
    return null;
  }

  @Override
  public Void span(Inline.Span span) {
    attributes(span.at(), span.attributes());
    walk(span.content());
    return null;
  }

  @Override
  public Void formed(Inline.Formed formed) {
    walk(formed.content());
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    walk(link.content());
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    attributes(image.at(), image.attributes());
    walk(image.alt());
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall noteCall) {
    return null;
  }

  /** What a cross-reference says is said elsewhere: its words are not gone through. */
  @Override
  public Void crossReference(Inline.CrossReference reference) {
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    return null;
  }

  @Override
  public Void rawHtml(Inline.RawHtml rawHtml) {
    return null;
  }
}
