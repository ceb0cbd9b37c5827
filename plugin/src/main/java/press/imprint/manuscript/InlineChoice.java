package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.model.Inline;
import press.imprint.model.InlineVisitor;

/**
 * A question that only some kinds of inline have an answer to; all others give none.
 *
 * @param <R> what the answer is
 */
abstract class InlineChoice<R> implements InlineVisitor<Optional<R>> {
  @Override
  public Optional<R> text(Inline.Text text) {
    return Optional.empty();
  }

  @Override
  public Optional<R> emphasis(Inline.Emphasis emphasis) {
    return Optional.empty();
  }

  @Override
  public Optional<R> strong(Inline.Strong strong) {
    return Optional.empty();
  }

  @Override
  public Optional<R> span(Inline.Span span) {
    return Optional.empty();
  }

  @Override
  public Optional<R> formed(Inline.Formed formed) {
    return Optional.empty();
  }

  @Override
  public Optional<R> code(Inline.Code code) {
    return Optional.empty();
  }

  @Override
  public Optional<R> link(Inline.Link link) {
    return Optional.empty();
  }

  @Override
  public Optional<R> image(Inline.Image image) {
    return Optional.empty();
  }

  @Override
  public Optional<R> noteCall(Inline.NoteCall noteCall) {
    return Optional.empty();
  }

  @Override
  public Optional<R> crossReference(Inline.CrossReference reference) {
    return Optional.empty();
  }

  @Override
  public Optional<R> lineBreak(Inline.LineBreak lineBreak) {
    return Optional.empty();
  }

  @Override
  public Optional<R> softBreak(Inline.SoftBreak softBreak) {
    return Optional.empty();
  }

  @Override
  public Optional<R> rawHtml(Inline.RawHtml rawHtml) {
    return Optional.empty();
  }
}
