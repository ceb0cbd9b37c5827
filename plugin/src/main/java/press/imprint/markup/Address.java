package press.imprint.markup;

import press.imprint.model.Inline;
import press.imprint.model.TargetVisitor;

/** What the {@code href} of a link says in one output. */
public final class Address implements TargetVisitor<String> {
  private final OutputDialect dialect;

  /**
   * For an output.
   *
   * @param dialect what it writes in its own way
   */
  public Address(OutputDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public String external(Inline.Target.External target) {
    return WebAddress.written(target.address());
  }

  @Override
  public String internal(Inline.Target.Internal target) {
    return dialect.addressOf(
        target
            .id()
            .orElseThrow(() -> new IllegalStateException("broken link " + target.address())));
  }

  @Override
  public String toNote(Inline.Target.ToNote target) {
    return dialect.addressOf(target);
  }
}
