package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * A kind of CommonMark's blocks that opens only down to a certain depth, so that thousands of
 * {@code >} make a book that can still be walked through.
 */
final class NestingLimit implements CustomBlockParserFactory {
  private final CustomBlockParserFactory kind;

  NestingLimit(CustomBlockParserFactory kind) {
    this.kind = kind;
  }

  /** Whether no block may be opened within those that are open. */
  static boolean reached(ParserState state) {
    return state.getActiveBlockParsers().size() > Dialect.DEEPEST;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory blocks = kind.apply(options);
    return (state, matched) -> reached(state) ? BlockStart.none() : blocks.tryStart(state, matched);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return kind.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return kind.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return kind.affectsGlobalScope();
  }
}
