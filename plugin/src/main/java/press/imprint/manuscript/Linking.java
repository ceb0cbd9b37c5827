package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BookRewriter;
import press.imprint.model.Inline;
import press.imprint.model.TargetVisitor;

/** Writes the book's ids into the blocks of a file, and into its links where they lead. */
final class Linking extends BookRewriter {
  private final Anchors anchors;
  private final String path;

  Linking(Anchors anchors, String path) {
    this.anchors = anchors;
    this.path = path;
  }

  @Override
  protected String headingId(Block.Heading heading) {
    return anchors.id(heading.at(), heading.id());
  }

  @Override
  protected Attributes attributes(Location at, Attributes attributes) {
    Optional<String> id = attributes.id().map(typed -> anchors.id(at, typed));
    return new Attributes(id, attributes.classes(), attributes.values());
  }

  @Override
  protected Inline.Target target(Inline.Target target) {
    return target.accept(new Finding());
  }

  /** Finds the place in the book that a link leads to. */
  private final class Finding implements TargetVisitor<Inline.Target> {
    @Override
    public Inline.Target external(Inline.Target.External target) {
      return target;
    }

    @Override
    public Inline.Target internal(Inline.Target.Internal target) {
      return new Inline.Target.Internal(target.address(), anchors.find(target.address(), path));
    }

    @Override
    public Inline.Target toNote(Inline.Target.ToNote target) {
      return anchors.note(target, path);
    }
  }
}
