package press.imprint.check;

import java.util.List;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/** Whether there is anything to read or to look at. */
final class Substance extends BookWalker {
  private boolean found;

  private Substance() {}

  /** Whether blocks hold a word, a figure, code, a picture, or HTML that may hold such. */
  static boolean in(List<Block> blocks) {
    Substance substance = new Substance();
    substance.walkBlocks(blocks);
    return substance.found;
  }

  private Void weigh(String text) {
    found |= !text.isBlank();
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return weigh(text.text());
  }

  @Override
  public Void code(Inline.Code code) {
    return weigh(code.text());
  }

  @Override
  public Void codeBlock(Block.CodeBlock codeBlock) {
    return weigh(codeBlock.text());
  }

  @Override
  public Void image(Inline.Image image) {
    found = true;
    return null;
  }

  @Override
  public Void crossReference(Inline.CrossReference reference) {
    found = true;
    return null;
  }

  @Override
  public Void rawHtml(Inline.RawHtml rawHtml) {
    return weigh(rawHtml.html());
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock rawHtmlBlock) {
    return weigh(rawHtmlBlock.html());
  }
}
