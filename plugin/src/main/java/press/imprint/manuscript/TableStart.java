package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows a table by the dashes below its head, and lets one begin directly below a paragraph, as
 * GitHub's Markdown does.
 *
 * <pre>
 * | pages | sheets |
 * |------:|-------:|
 * </pre>
 */
final class TableStart {
  private static final Pattern DASHES =
      Pattern.compile("[ \\t>]*+\\|?[ \\t]*+(?::?-++:?[ \\t]*+\\|?[ \\t]*+)++");

  private TableStart() {}

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    boolean inParagraph = matched.getBlockParser().isParagraphParser();
    if (!inParagraph || state.getLine().toString().indexOf('|') < 0 || !isDashes(nextLine(state))) {
      return Optional.empty();
    }
    List<BasedSequence> lines = matched.getParagraphLines();
    return lines == null || lines.stream().anyMatch(line -> isDashes(line.trimEOL()))
        ? Optional.empty()
        : Optional.of(BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex()));
  }

  /** Whether a table begins on this line: it has the dashes, or those below have them. */
  static boolean isAt(ParserState state) {
    return isDashes(state.getLine()) || isDashes(nextLine(state));
  }

  private static boolean isDashes(CharSequence line) {
    return line.toString().indexOf('|') >= 0 && DASHES.matcher(line).matches();
  }

  private static CharSequence nextLine(ParserState state) {
    CharSequence all = state.getLine().getBaseSequence();
    int start = state.getLineWithEOL().getEndOffset();
    int end = start;
    while (end < all.length() && !Lines.isLineEnd(all.charAt(end))) {
      end++;
    }
    return all.subSequence(start, end);
  }
}
