package press.imprint.manuscript;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses verse, Pandoc's line block. A line that begins with a space goes on with the one before.
 *
 * <pre>
 * | The limerick packs laughs anatomical
 * |     in space that is quite
 *   economical
 * |
 * | (a new stanza)
 * </pre>
 */
final class VerseParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  /** A block of verse in the tree; its children are the lines. */
  static final class VerseBlock extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A line of verse in the tree; its children are the words. */
  static final class VerseLine extends Block {
    private final int indent;

    VerseLine(BasedSequence chars, int indent) {
      super(chars);
      this.indent = indent;
    }

    /** How many spaces it is set in by. */
    int indent() {
      return indent;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final VerseBlock block = new VerseBlock();
  private final List<List<BasedSequence>> lines = new ArrayList<>();

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    boolean verse =
        state.getIndent() < CODE_INDENT
            && !matched.getBlockParser().isParagraphParser()
            && opensLine(state)
            && !TableStart.isAt(state);
    return verse
        ? Optional.of(BlockStart.of(new VerseParser()).atIndex(state.getNextNonSpaceIndex()))
        : Optional.empty();
  }

  private static boolean opensLine(ParserState state) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    return from < line.length()
        && line.charAt(from) == '|'
        && (from + 1 == line.length() || Lines.isSpace(line.charAt(from + 1)));
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean goesOn = !state.isBlank() && (state.getIndent() > 0 || opensLine(state));
    return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    BasedSequence words = line.trimStart();
    boolean isLine = state.getIndent() < CODE_INDENT && opensLine(state);
    if (isLine || lines.isEmpty()) {
      lines.add(new ArrayList<>());
    }
    lines.get(lines.size() - 1).add(words);
  }

  @Override
  public void closeBlock(ParserState state) {
    lines.stream().map(VerseParser::line).forEach(block::appendChild);
    block.setCharsFromContent();
  }

  private static VerseLine line(List<BasedSequence> segments) {
    BasedSequence first = segments.get(0);
    BasedSequence all = SegmentedSequence.create(first, segments).trimEnd();
    int text = Math.min(Lines.skipSpaces(all, 1), all.length());
    int indent = Math.max(0, text - 2);
    return new VerseLine(all, text == all.length() ? 0 : indent);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    for (com.vladsch.flexmark.util.ast.Node line : block.getChildren()) {
      inlineParser.parse(line.getChars().subSequence(1), line);
    }
  }
}
