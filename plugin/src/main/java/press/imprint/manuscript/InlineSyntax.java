package press.imprint.manuscript;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CommonMark's inlines, and three more: {@code [^call]}, <code>{#id .class key=value}</code> and
 * comments that may hold anything.
 *
 * <p>A call is a call whether or not its note has a body, and before it is anything else: in {@code
 * word[^1](x)} it is no link's text, in {@code [word][^1]} no reference, in {@code Oh![^1]} no
 * image.
 */
final class InlineSyntax extends CommonmarkInlineParser {
  private static final String COMMENT = "<!--";
  private static final Pattern COMMENT_END = Pattern.compile("-->");

  private boolean defining;

  /** A piece of our own in flexmark's tree. */
  private abstract static class Leaf extends Node {
    Leaf(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A note call in the tree: {@code [^label]}. */
  static final class Call extends Leaf {
    Call(BasedSequence chars) {
      super(chars);
    }

    /** The author's key, as typed. */
    String label() {
      return getChars().subSequence(2, getChars().length() - 1).toString();
    }
  }

  /** Attributes in the tree: {@code {.class}}. */
  static final class Braces extends Leaf {
    Braces(BasedSequence chars) {
      super(chars);
    }
  }

  /** A comment in the tree. */
  static final class Comment extends Leaf {
    Comment(BasedSequence chars) {
      super(chars);
    }
  }

  InlineSyntax(
      DataHolder options,
      BitSet specials,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, withBrace(specials), delimiters, delimiterProcessors, links, extensions);
  }

  private static BitSet withBrace(BitSet specials) {
    BitSet all = (BitSet) specials.clone();
    all.set('{');
    return all;
  }

  /**
   * Where a call ends.
   *
   * @param text the text
   * @param from where it might begin
   * @return the offset after its closing bracket, or a number below 0 where no call begins
   */
  static int callEnd(CharSequence text, int from) {
    int label = from + 2;
    if (label >= text.length() || text.charAt(from) != '[' || text.charAt(from + 1) != '^') {
      return -1;
    }
    boolean blank = true;
    for (int i = label; i < text.length() && !Lines.isLineEnd(text.charAt(i)); i++) {
      if (text.charAt(i) == ']') {
        return blank ? -1 : i + 1;
      }
      blank &= Lines.isSpace(text.charAt(i));
    }
    return -1;
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    return (peek() == '{' && parseBraces()) || super.parseInline(customOnly);
  }

  @Override
  protected boolean parseOpenBracket() {
    int end = callEnd(input, index);
    if (end < 0) {
      return super.parseOpenBracket();
    }
    appendNode(new Call(input.subSequence(index, end)));
    index = end;
    return true;
  }

  @Override
  protected boolean parseBang() {
    if (callEnd(input, index + 1) < 0) {
      return super.parseBang();
    }
    appendText(input.subSequence(index, index + 1));
    index++;
    return true;
  }

  /**
   * Closes a bracket as CommonMark does: what makes no link is a letter. Flexmark would take the
   * words between for a reference that is defined elsewhere, and lose the emphasis across.
   */
  @Override
  protected boolean parseCloseBracket() {
    Bracket opener = getLastBracket();
    if (opener != null && opener.isAllowed()) {
      opener.setAllowed(isAhead(this::parsesAddress) || isAhead(() -> parsesReference(opener)));
    }
    return super.parseCloseBracket();
  }

  /** Whether something stands behind the bracket that is about to close. */
  private boolean isAhead(BooleanSupplier parses) {
    int closing = index++;
    boolean ahead = parses.getAsBoolean();
    index = closing;
    return ahead;
  }

  private boolean parsesAddress() {
    if (peek() != '(') {
      return false;
    }
    index++;
    spnl();
    boolean address = parseLinkDestination() != null;
    spnl();
    if (address && Character.isWhitespace(input.charAt(index - 1))) {
      parseLinkTitle();
      spnl();
    }
    return address && peek() == ')';
  }

  private boolean parsesReference(Bracket opener) {
    int closed = index;
    return parseLinkLabel() > 2
        || (!opener.isBracketAfter()
            && isDefined(input.subSequence(opener.getStartIndex(), closed)));
  }

  private boolean isDefined(BasedSequence label) {
    return referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true));
  }

  private boolean parseBraces() {
    int end = BraceSyntax.end(input, index);
    if (end < 0 || !(followsBearer() || endsLine(end))) {
      return false;
    }
    appendNode(new Braces(input.subSequence(index, end)));
    index = end;
    return true;
  }

  /** Whether a link, an image, a bracketed span or code may end here. */
  private boolean followsBearer() {
    return index > 0 && ")]`".indexOf(input.charAt(index - 1)) >= 0;
  }

  /** Whether braces that end here are a line of their own or the end of a heading. */
  private boolean endsLine(int end) {
    int before = index;
    while (before > 0 && Lines.isSpace(input.charAt(before - 1))) {
      before--;
    }
    boolean ownLine = before == 0 || Lines.isLineEnd(input.charAt(before - 1));
    int after = Lines.skipSpaces(input, end);
    boolean last = after == input.length();
    return (last && (ownLine || before < index))
        || (!last && ownLine && Lines.isLineEnd(input.charAt(after)));
  }

  @Override
  public boolean parseHtmlInline() {
    if (!input.matchChars(COMMENT, index)) {
      return super.parseHtmlInline();
    }
    Matcher end = COMMENT_END.matcher(input);
    if (end.find(index + 2)) {
      appendNode(new Comment(input.subSequence(index, end.end())));
      index = end.end();
    } else {
      appendNode(new HtmlInline(input.subSequence(index, index + COMMENT.length())));
      index += COMMENT.length();
    }
    return true;
  }

  /** An address in angle brackets may hold spaces; flexmark's own pattern has an older rule. */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    int from = index;
    for (int i = from + 1; i < input.length() && !Lines.isLineEnd(input.charAt(i)); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        index = i + 1;
        return input.subSequence(from, index);
      }
      if (c == '<') {
        return null;
      }
      i += c == '\\' ? 1 : 0;
    }
    return null;
  }

  @Override
  protected int parseReference(Block block, BasedSequence definition) {
    defining = true;
    int length = callEnd(definition, 0) < 0 ? super.parseReference(block, definition) : 0;
    defining = false;
    return length;
  }

  /** Takes only the labels that the file defines, so that what looks like one stays text. */
  @Override
  public int parseLinkLabel() {
    int from = index;
    int length = super.parseLinkLabel();
    boolean label =
        length <= 2
            || (defining ? !isEscaped(index - 1) : isDefined(input.subSequence(from, index)));
    if (!label) {
      index = from;
    }
    return label ? length : 0;
  }

  private boolean isEscaped(int at) {
    int before = at;
    while (before > 0 && input.charAt(before - 1) == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }
}
