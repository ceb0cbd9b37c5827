package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * Parses a tag of a block at the beginning of a line.
 *
 * <p>CommonMark takes such a line and all up to a blank one as it stands. Here only the tag is
 * taken; what follows on its line and below is Markdown, so that no note is lost in it. The tag and
 * its partner find each other later, across the blocks between them.
 *
 * <pre>
 * &lt;div class="letter"&gt;
 * Dear *reader*,[^1]
 * &lt;/div&gt;
 * </pre>
 */
final class TagLineParser extends ContainerParser {
  private static final int CODE_INDENT = 4;

  /** How far a block of CommonMark's is set in at least that belongs to one above it. */
  private static final int LEAST_INDENT = 2;

  private boolean blankLineSeen;

  /** A tag in the tree, and the blocks that follow it up to the next. */
  static final class TagLine extends MarkedBlock {
    TagLine(BasedSequence mark) {
      super(mark);
    }
  }

  private TagLineParser(BasedSequence mark) {
    super(new TagLine(mark));
  }

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    BlockParser innermost = state.getActiveBlockParser();
    boolean afterTag = innermost instanceof TagLineParser tagLine && !tagLine.blankLineSeen;
    if (state.getIndent() >= CODE_INDENT && !afterTag) {
      return Optional.empty();
    }
    int from = state.getNextNonSpaceIndex();
    return tagAt(state)
        .map(tag -> state.getLine().subSequence(from, tag.end()))
        .map(
            mark ->
                BlockStart.of(new TagLineParser(mark))
                    .atIndex(Lines.skipSpaces(state.getLine(), from + mark.length())));
  }

  private static Optional<HtmlTag> tagAt(ParserState state) {
    return HtmlTag.at(state.getLine(), state.getNextNonSpaceIndex()).filter(HtmlTag::isBlock);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      blankLineSeen = true;
      return BlockContinue.atIndex(state.getIndex());
    }
    boolean directlyAfter = !blankLineSeen && state.getActiveBlockParser() == this;
    boolean asideOfCode = directlyAfter || state.getIndent() < CODE_INDENT;
    if (asideOfCode && tagAt(state).isPresent() && !mayBelongInside(state)) {
      // The next tag stands beside this one, so that many tags do not nest.
      return BlockContinue.none();
    }
    // Lines set in after a tag are not code: that is how HTML is laid out.
    return BlockContinue.atIndex(directlyAfter ? state.getNextNonSpaceIndex() : state.getIndex());
  }

  /** Whether an item of a list below this tag, say, may lay claim to the line. */
  private boolean mayBelongInside(ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    return state.getIndent() >= LEAST_INDENT
        && open.subList(open.indexOf(this) + 1, open.size()).stream()
            .anyMatch(inner -> inner.isContainer() && !(inner instanceof TagLineParser));
  }
}
