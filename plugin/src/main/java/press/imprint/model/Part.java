package press.imprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a heading of level 1 opens, whatever the book calls it; it opens on a recto and is a file of
 * the EPUB. Text before the first such heading is a part without a title.
 *
 * @param matter where it stands
 * @param blocks its blocks, its heading first
 */
public record Part(Matter matter, List<Block> blocks) {
  /** Keeps a copy. */
  public Part {
    blocks = List.copyOf(blocks);
  }

  /** The heading that opens it. */
  public Optional<Block.Heading> heading() {
    return blocks.stream()
        .limit(1)
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 1)
        .findFirst();
  }
}
