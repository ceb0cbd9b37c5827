package press.imprint.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Parses what a term means. The terms are the lines of the paragraph before; one blank line may
 * stand between.
 *
 * <pre>
 * recto
 * : a right page
 * </pre>
 */
final class DefinitionParser extends ContainerParser {
  private static final int WIDEST = 4;

  private final int indent;

  /** A meaning in the tree; its mark is the colon. */
  static final class Definition extends MarkedBlock {
    Definition(BasedSequence mark) {
      super(mark);
    }
  }

  private DefinitionParser(BasedSequence mark, int indent) {
    super(new Definition(mark));
    this.indent = indent;
  }

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int text = Lines.skipSpaces(line, from + 1);
    boolean marked = line.charAt(from) == ':' && text > from + 1 && text < line.length();
    if (!marked || state.getIndent() > 2 || !hasTerm(line.getStartOffset(), matched)) {
      return Optional.empty();
    }
    int indent = Math.min(WIDEST, state.getIndent() + text - from);
    DefinitionParser parser = new DefinitionParser(line.subSequence(from, from + 1), indent);
    return Optional.of(BlockStart.of(parser).atIndex(text));
  }

  private static boolean hasTerm(int lineStart, MatchedBlockParser matched) {
    if (matched.getBlockParser().isParagraphParser()) {
      return true;
    }
    Node last = matched.getBlockParser().getBlock().getLastChildAnyNot(BlankLine.class);
    if (last instanceof Paragraph) {
      int end = last.getChars().trimEnd().getEndOffset();
      String gap = Characters.lines(last.baseSubSequence(end, lineStart));
      return gap.chars().filter(c -> c == '\n').count() <= 2;
    }
    return last instanceof Definition;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
