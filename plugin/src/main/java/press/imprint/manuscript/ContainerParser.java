package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Parses a block that holds other blocks of any kind. */
abstract class ContainerParser extends AbstractBlockParser {
  private final MarkedBlock block;

  ContainerParser(MarkedBlock block) {
    this.block = block;
  }

  @Override
  public final MarkedBlock getBlock() {
    return block;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public final boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  /** A line that only opens the block is no blank line to the list around it. */
  @Override
  public final boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return lastMatched == this;
  }

  @Override
  public final void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
