package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;

/** Finds the places of a file that a link can lead to: headings, and whatever has an id. */
final class AnchorSearch extends BookWalker {
  private final List<Anchor> anchors = new ArrayList<>();

  /**
   * A place that a link can lead to.
   *
   * @param at where it stands
   * @param typed its id as typed, or empty for a heading without one
   * @param ofWords the id that its words make, for a heading without one
   */
  record Anchor(Location at, Optional<String> typed, String ofWords) {
    /** What tells it from every other of the book. */
    Key key() {
      return new Key(at, typed.orElse(""));
    }
  }

  /** What tells an anchor from every other: its place, and its id as typed. */
  record Key(Location at, String typed) {}

  private AnchorSearch() {}

  /** The anchors of a file, in its order. */
  static List<Anchor> in(MarkdownFile file) {
    AnchorSearch search = new AnchorSearch();
    search.walkBlocks(file.blocks());
    file.notes().forEach(note -> search.walkBlocks(note.blocks()));
    search.anchors.sort(Comparator.comparing(anchor -> anchor.at().start()));
    return search.anchors;
  }

  @Override
  protected void attributes(Location at, Attributes attributes) {
    attributes.id().ifPresent(id -> anchors.add(new Anchor(at, Optional.of(id), "")));
  }

  @Override
  public Void heading(Block.Heading heading) {
    Optional<String> typed = Optional.of(heading.id()).filter(id -> !id.isEmpty());
    anchors.add(new Anchor(heading.at(), typed, Ids.of(heading.content())));
    return super.heading(heading);
  }
}
