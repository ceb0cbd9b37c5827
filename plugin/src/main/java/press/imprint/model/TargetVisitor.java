package press.imprint.model;

/**
 * One method for each kind of target.
 *
 * @param <R> what the methods return
 */
public interface TargetVisitor<R> {
  /**
   * Meets a {@link Inline.Target.External}.
   *
   * @param target the target
   * @return what the visitor makes of it
   */
  R external(Inline.Target.External target);

  /**
   * Meets a {@link Inline.Target.Internal}.
   *
   * @param target the target
   * @return what the visitor makes of it
   */
  R internal(Inline.Target.Internal target);

  /**
   * Meets a {@link Inline.Target.ToNote}.
   *
   * @param target the target
   * @return what the visitor makes of it
   */
  R toNote(Inline.Target.ToNote target);
}
