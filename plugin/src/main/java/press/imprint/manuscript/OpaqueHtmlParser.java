package press.imprint.manuscript;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses HTML whose inside is no Markdown, at the beginning of a line: a comment, a script, a
 * processing instruction. It may hold blank lines; what follows its end on the same line is
 * Markdown again.
 */
final class OpaqueHtmlParser extends ContainerParser {
  private static final int CODE_INDENT = 4;

  /** Where each kind begins and ends: CommonMark 0.31, HTML blocks 1 to 5. */
  private enum Kind {
    COMMENT("<!--", "-->", 2),
    PROCESSING_INSTRUCTION("<\\?", "\\?>", 2),
    CHARACTER_DATA("<!\\[CDATA\\[", "\\]\\]>", 9),
    DECLARATION("<![A-Za-z]", ">", 2),
    RAW_TEXT("<(?:pre|script|style|textarea)(?=[\\s>]|$)", "</(?:pre|script|style|textarea)>", 4);

    private final Pattern begin;
    private final Pattern end;
    private final int shortest;

    Kind(String begin, String end, int shortest) {
      this.begin = Pattern.compile(begin, Pattern.CASE_INSENSITIVE);
      this.end = Pattern.compile(end, Pattern.CASE_INSENSITIVE);
      this.shortest = shortest;
    }
  }

  /** Such HTML in the tree. */
  static final class OpaqueHtml extends MarkedBlock {
    private final boolean comment;
    private int end;
    private boolean closed;

    private OpaqueHtml(BasedSequence mark, boolean comment) {
      super(mark);
      this.comment = comment;
      this.end = mark.getEndOffset();
    }

    /** Whether it is a comment with an end, of which nothing is kept. */
    boolean vanishes() {
      return comment && closed;
    }

    /** The offset after its last character. */
    int end() {
      return end;
    }
  }

  private final Kind kind;
  private final OpaqueHtml html;

  private OpaqueHtmlParser(Kind kind, OpaqueHtml html) {
    super(html);
    this.kind = kind;
    this.html = html;
  }

  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return Optional.empty();
    }
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    for (Kind kind : Kind.values()) {
      Matcher begin = kind.begin.matcher(line).region(from, line.length());
      if (begin.lookingAt()) {
        OpaqueHtml html = new OpaqueHtml(line.subSequence(from, begin.end()), kind == Kind.COMMENT);
        OpaqueHtmlParser parser = new OpaqueHtmlParser(kind, html);
        return Optional.of(BlockStart.of(parser).atIndex(parser.take(line, from + kind.shortest)));
      }
    }
    return Optional.empty();
  }

  /**
   * Takes what belongs to it of a line, and returns the offset in the line where the rest begins.
   */
  private int take(BasedSequence line, int from) {
    Matcher matcher = kind.end.matcher(line);
    html.closed = matcher.find(Math.min(from, line.length()));
    int end = html.closed ? matcher.end() : line.length();
    html.end = line.subSequence(0, end).getEndOffset();
    return html.closed ? Lines.skipSpaces(line, end) : end;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return html.closed
        ? BlockContinue.none()
        : BlockContinue.atIndex(take(state.getLine(), state.getIndex()));
  }
}
