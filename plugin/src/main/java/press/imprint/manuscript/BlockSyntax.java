package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of block of our own, and quotations; all are looked for before CommonMark's others. */
final class BlockSyntax implements CustomBlockParserFactory {
  /** Looks at the rest of a line. */
  private interface Opening {
    /**
     * Whether the rest of the line opens a block of this kind.
     *
     * @param state where the parser stands
     * @param matched the innermost open block that this line goes on with
     * @return the block's beginning, or empty
     */
    Optional<BlockStart> tryStart(ParserState state, MatchedBlockParser matched);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory quotations = new BlockQuoteParser.Factory().apply(options);
    List<Opening> kinds =
        List.of(
            NoteBodyParser::start,
            OpaqueHtmlParser::start,
            TagLineParser::start,
            VerseParser::start,
            DefinitionParser::start,
            TableStart::start,
            (state, matched) -> Optional.ofNullable(quotations.tryStart(state, matched)));
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return NestingLimit.reached(state)
            ? BlockStart.none()
            : kinds.stream()
                .flatMap(kind -> kind.tryStart(state, matched).stream())
                .findFirst()
                .orElse(BlockStart.none());
      }
    };
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return new BlockQuoteParser.Factory().getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
