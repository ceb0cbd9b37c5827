package press.imprint.manuscript;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.UnaryOperator;
import press.imprint.model.Attributes;

/**
 * Takes the line of attributes off that begins or ends a quotation, with or without its mark: they
 * are the quotation's, not its paragraph's.
 *
 * <pre>
 * &gt; Nothing is lost that is written down.
 * &gt; {.epigraph}
 * </pre>
 */
final class QuotationMarks {
  private QuotationMarks() {}

  static Attributes takeFirst(BlockQuote quotation) {
    return take(quotation.getFirstChild(), Node::getFirstChild, Node::getNext);
  }

  static Attributes takeLast(BlockQuote quotation) {
    Node last = quotation.getLastChild();
    while (last instanceof TagLineParser.TagLine || last instanceof OpaqueHtmlParser.OpaqueHtml) {
      // What stands behind a tag or a comment hangs below it in the tree.
      last = last.getLastChild();
    }
    return take(last, Node::getLastChild, Node::getPrevious);
  }

  private static Attributes take(
      Node block, UnaryOperator<Node> outermost, UnaryOperator<Node> inner) {
    Node braces = block instanceof Paragraph ? outermost.apply(block) : null;
    if (!(braces instanceof InlineSyntax.Braces)) {
      return Attributes.NONE;
    }
    Node beside = inner.apply(braces);
    if (beside instanceof SoftLineBreak) {
      beside.unlink();
    } else if (beside != null) {
      return Attributes.NONE;
    }
    braces.unlink();
    return BraceSyntax.read(braces.getChars());
  }
}
