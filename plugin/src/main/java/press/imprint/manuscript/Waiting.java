package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/** A paragraph that may belong to the block before or after it. */
sealed interface Waiting {
  /** What it is where neither block takes it. */
  Block alone();

  /** How many blank lines may stand between. */
  int reach();

  /** Whether the block before is asked first. */
  boolean looksBack();

  /**
   * A block with this added.
   *
   * @param block the block before or after
   * @return the block with it, or empty where it takes none
   */
  Optional<Block> join(Block block);

  /** A line of attributes: {@code {.epigraph}}. */
  record AttributeLine(Block alone, Attributes attributes) implements Waiting {
    @Override
    public int reach() {
      return 0;
    }

    @Override
    public boolean looksBack() {
      return false;
    }

    @Override
    public Optional<Block> join(Block block) {
      return block.accept(new Attachment(attributes));
    }
  }

  /** The caption of a table: {@code Table: Sheets and pages} or {@code : Sheets and pages}. */
  record Caption(Block alone, List<Inline> words, Attributes attributes) implements Waiting {
    @Override
    public int reach() {
      return 1;
    }

    @Override
    public boolean looksBack() {
      return true;
    }

    @Override
    public Optional<Block> join(Block block) {
      return block.accept(new Captioning(this));
    }
  }

  /** Gives a caption to a table that has none. */
  final class Captioning extends BlockChoice<Block> {
    private final Caption caption;

    private Captioning(Caption caption) {
      this.caption = caption;
    }

    @Override
    public Optional<Block> table(Block.Table table) {
      return table.caption().isEmpty() ? Optional.of(captioned(table)) : Optional.empty();
    }

    private Block captioned(Block.Table table) {
      Location at = table.at();
      Location words = caption.alone().at();
      return new Block.Table(
          at.source().at(Math.min(at.start(), words.start()), Math.max(at.end(), words.end())),
          Bearer.join(table.attributes(), caption.attributes()),
          caption.words(),
          table.alignments(),
          table.head(),
          table.body());
    }
  }
}
