package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.model.Block;
import press.imprint.model.Matter;
import press.imprint.model.Part;

/**
 * Cuts the text of a book into parts.
 *
 * <p>A heading of level 1 opens a part, whatever file it stands in. In front and back matter a file
 * with such a heading opens one from its first line; a file without one goes on with the part
 * before it.
 */
final class PartCutter {
  private final List<Part> parts = new ArrayList<>();
  private List<Block> open = new ArrayList<>();
  private Matter matter = Matter.FRONT;

  /**
   * Adds the text of a file.
   *
   * @param to where in the book it stands
   * @param blocks its blocks
   */
  void add(Matter to, List<Block> blocks) {
    boolean opensPart = blocks.stream().anyMatch(PartCutter::isPartHeading);
    if (to != matter || (to != Matter.BODY && opensPart)) {
      close();
    }
    matter = to;
    for (Block block : blocks) {
      if (isPartHeading(block)) {
        close();
      }
      open.add(block);
    }
  }

  /** The parts, none of them empty. */
  List<Part> parts() {
    close();
    return List.copyOf(parts);
  }

  private void close() {
    if (!open.isEmpty()) {
      parts.add(new Part(matter, open));
      open = new ArrayList<>();
    }
  }

  private static boolean isPartHeading(Block block) {
    return block.accept(new PartHeading()).isPresent();
  }

  private static final class PartHeading extends BlockChoice<Block.Heading> {
    @Override
    public Optional<Block.Heading> heading(Block.Heading heading) {
      return Optional.of(heading).filter(h -> h.level() == 1);
    }
  }
}
