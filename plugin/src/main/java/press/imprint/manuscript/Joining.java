package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;

/** Joins letters that stand side by side in the master and were parsed apart. */
final class Joining extends InlineChoice<Inline> {
  private final Inline next;

  Joining(Inline next) {
    this.next = next;
  }

  @Override
  public Optional<Inline> text(Inline.Text text) {
    return next.accept(
        new InlineChoice<>() {
          @Override
          public Optional<Inline> text(Inline.Text more) {
            return isTyped(text) && isTyped(more) && text.at().end() == more.at().start()
                ? Optional.of(joined(text, more))
                : Optional.empty();
          }
        });
  }

  /** Whether the letters are those in the master, and not what an entity or escape stands for. */
  private static boolean isTyped(Inline.Text text) {
    return text.at().end() - text.at().start() == text.text().length();
  }

  private static Inline joined(Inline.Text text, Inline.Text more) {
    Location at = text.at().source().at(text.at().start(), more.at().end());
    return new Inline.Text(at, text.text() + more.text());
  }
}
