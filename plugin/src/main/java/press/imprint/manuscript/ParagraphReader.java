package press.imprint.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/**
 * Makes blocks of a paragraph of the tree: one, none where all of it is comment, or several where
 * the tags of blocks stand in it.
 */
final class ParagraphReader {
  private static final Pattern CAPTION = Pattern.compile("(?:[Tt]able:|:(?=[ \t]))[ \t]*+");

  private final InlineReader inlines;
  private final Places places;

  ParagraphReader(InlineReader inlines, Places places) {
    this.inlines = inlines;
    this.places = places;
  }

  /**
   * Reads a paragraph.
   *
   * @param node the paragraph
   * @param siblings takes the blocks
   */
  void read(Node node, Siblings siblings) {
    List<Token> part = new ArrayList<>();
    for (Token token : inlines.tokens(node)) {
      Optional<Token.Tag> tag = token.blockTag();
      if (tag.isPresent()) {
        add(Edges.trim(part), siblings);
        part.clear();
        siblings.tag(tag.get().at(), tag.get().tag());
      } else {
        part.add(token);
      }
    }
    add(Edges.trim(part), siblings);
  }

  private void add(List<Token> words, Siblings siblings) {
    Optional<Token.Marks> onlyMarks = words.size() == 1 ? words.get(0).marks() : Optional.empty();
    Optional<String> caption = captionMark(words);
    if (onlyMarks.isPresent()) {
      Attributes attributes = onlyMarks.get().attributes();
      siblings.add(new Waiting.AttributeLine(paragraph(words, Attributes.NONE), attributes));
    } else if (caption.isPresent()) {
      siblings.add(caption(words, caption.get().length()));
    } else if (!words.isEmpty()) {
      Attributes attributes = Bearer.join(takeLast(words), takeFirst(words));
      Block.Paragraph paragraph = paragraph(words, attributes);
      siblings.add(siblings.isInFigure() ? paragraph : Figures.alone(paragraph).orElse(paragraph));
    }
  }

  private Block.Paragraph paragraph(List<Token> words, Attributes attributes) {
    Location at = places.across(words.get(0).at(), words.get(words.size() - 1).at());
    return new Block.Paragraph(at, attributes, inlines.fold(words));
  }

  /** Takes the line of attributes off that ends a paragraph. */
  private static Attributes takeLast(List<Token> words) {
    int last = words.size() - 1;
    boolean ownLine = last > 0 && isLineEnd(words.get(last - 1));
    Optional<Token.Marks> marks = ownLine ? words.get(last).marks() : Optional.empty();
    marks.ifPresent(found -> words.subList(last - 1, last + 1).clear());
    return marks.map(Token.Marks::attributes).orElse(Attributes.NONE);
  }

  /** Takes the line of attributes off that begins a paragraph. */
  private static Attributes takeFirst(List<Token> words) {
    boolean ownLine = words.size() > 2 && isLineEnd(words.get(1));
    Optional<Token.Marks> marks = ownLine ? words.get(0).marks() : Optional.empty();
    marks.ifPresent(found -> words.subList(0, 2).clear());
    return marks.map(Token.Marks::attributes).orElse(Attributes.NONE);
  }

  private static boolean isLineEnd(Token token) {
    return token.finished().flatMap(inline -> inline.accept(new LineEnd())).isPresent();
  }

  private static final class LineEnd extends InlineChoice<Inline> {
    @Override
    public Optional<Inline> softBreak(Inline.SoftBreak softBreak) {
      return Optional.of(softBreak);
    }
  }

  private static Optional<String> captionMark(List<Token> words) {
    return words.stream()
        .limit(1)
        .flatMap(token -> token.finished().stream())
        .map(inline -> CAPTION.matcher(inline.at().text()))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst();
  }

  private Waiting caption(List<Token> words, int markLength) {
    Block.Paragraph alone = paragraph(words, Attributes.NONE);
    List<Token> caption = new ArrayList<>(words);
    Optional<Token.Marks> marks = caption.get(caption.size() - 1).marks();
    marks.ifPresent(found -> caption.remove(caption.size() - 1));
    Location first = caption.remove(0).at();
    if (markLength < first.end() - first.start()) {
      Location rest = first.source().at(first.start() + markLength, first.end());
      caption.add(0, new Token.Piece(new Inline.Text(rest, rest.text())));
    }
    return new Waiting.Caption(
        alone,
        inlines.fold(Edges.trim(caption)),
        marks.map(Token.Marks::attributes).orElse(Attributes.NONE));
  }
}
