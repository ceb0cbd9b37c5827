package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Parses a note body.
 *
 * <pre>
 * [^rope]: The first paragraph,
 * which may go on without an indent.
 *
 *     The second one, set in by four columns.
 * </pre>
 */
final class NoteBodyParser extends ContainerParser {
  private static final int INDENT = 4;

  /** A note body in the tree; its mark is {@code [^rope]:}. */
  static final class NoteBody extends MarkedBlock {
    NoteBody(BasedSequence mark) {
      super(mark);
    }

    /** The author's key, as typed. */
    String label() {
      return mark().subSequence(2, mark().length() - 2).toString();
    }
  }

  private NoteBodyParser(BasedSequence mark) {
    super(new NoteBody(mark));
  }

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int end = InlineSyntax.callEnd(line, from);
    if (state.getIndent() >= INDENT || end < 0 || end == line.length() || line.charAt(end) != ':') {
      return Optional.empty();
    }
    int text = Lines.skipSpaces(line, end + 1);
    BasedSequence mark = line.subSequence(from, end + 1);
    return Optional.of(BlockStart.of(new NoteBodyParser(mark)).atIndex(text));
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }
}
