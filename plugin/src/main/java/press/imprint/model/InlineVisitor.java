package press.imprint.model;

/**
 * One method for each kind of inline, and no default: a new kind does not compile until every
 * writer has answered it.
 *
 * @param <R> what the methods return
 */
public interface InlineVisitor<R> {
  /**
   * Meets a {@link Inline.Text}.
   *
   * @param text the inline
   * @return what the visitor makes of it
   */
  R text(Inline.Text text);

  /**
   * Meets a {@link Inline.Emphasis}.
   *
   * @param emphasis the inline
   * @return what the visitor makes of it
   */
  R emphasis(Inline.Emphasis emphasis);

  /**
   * Meets a {@link Inline.Strong}.
   *
   * @param strong the inline
   * @return what the visitor makes of it
   */
  R strong(Inline.Strong strong);

  /**
   * Meets a {@link Inline.Span}.
   *
   * @param span the inline
   * @return what the visitor makes of it
   */
  R span(Inline.Span span);

  /**
   * Meets a {@link Inline.Formed}.
   *
   * @param formed the inline
   * @return what the visitor makes of it
   */
  R formed(Inline.Formed formed);

  /**
   * Meets a {@link Inline.Code}.
   *
   * @param code the inline
   * @return what the visitor makes of it
   */
  R code(Inline.Code code);

  /**
   * Meets a {@link Inline.Link}.
   *
   * @param link the inline
   * @return what the visitor makes of it
   */
  R link(Inline.Link link);

  /**
   * Meets a {@link Inline.Image}.
   *
   * @param image the inline
   * @return what the visitor makes of it
   */
  R image(Inline.Image image);

  /**
   * Meets a {@link Inline.NoteCall}.
   *
   * @param noteCall the inline
   * @return what the visitor makes of it
   */
  R noteCall(Inline.NoteCall noteCall);

  /**
   * Meets a {@link Inline.CrossReference}.
   *
   * @param reference the inline
   * @return what the visitor makes of it
   */
  R crossReference(Inline.CrossReference reference);

  /**
   * Meets a {@link Inline.LineBreak}.
   *
   * @param lineBreak the inline
   * @return what the visitor makes of it
   */
  R lineBreak(Inline.LineBreak lineBreak);

  /**
   * Meets a {@link Inline.SoftBreak}.
   *
   * @param softBreak the inline
   * @return what the visitor makes of it
   */
  R softBreak(Inline.SoftBreak softBreak);

  /**
   * Meets a {@link Inline.RawHtml}.
   *
   * @param rawHtml the inline
   * @return what the visitor makes of it
   */
  R rawHtml(Inline.RawHtml rawHtml);
}
