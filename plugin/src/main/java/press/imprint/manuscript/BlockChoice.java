package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.model.Block;
import press.imprint.model.BlockVisitor;

/**
 * A question that only some kinds of block have an answer to; all others give none.
 *
 * @param <R> what the answer is
 */
abstract class BlockChoice<R> implements BlockVisitor<Optional<R>> {
  @Override
  public Optional<R> heading(Block.Heading heading) {
    return Optional.empty();
  }

  @Override
  public Optional<R> paragraph(Block.Paragraph paragraph) {
    return Optional.empty();
  }

  @Override
  public Optional<R> quotation(Block.Quotation quotation) {
    return Optional.empty();
  }

  @Override
  public Optional<R> epigraph(Block.Epigraph epigraph) {
    return Optional.empty();
  }

  @Override
  public Optional<R> verse(Block.Verse verse) {
    return Optional.empty();
  }

  @Override
  public Optional<R> bulletList(Block.BulletList bulletList) {
    return Optional.empty();
  }

  @Override
  public Optional<R> orderedList(Block.OrderedList orderedList) {
    return Optional.empty();
  }

  @Override
  public Optional<R> definitionList(Block.DefinitionList definitionList) {
    return Optional.empty();
  }

  @Override
  public Optional<R> table(Block.Table table) {
    return Optional.empty();
  }

  @Override
  public Optional<R> codeBlock(Block.CodeBlock codeBlock) {
    return Optional.empty();
  }

  @Override
  public Optional<R> figure(Block.Figure figure) {
    return Optional.empty();
  }

  @Override
  public Optional<R> ornament(Block.Ornament ornament) {
    return Optional.empty();
  }

  @Override
  public Optional<R> div(Block.Div div) {
    return Optional.empty();
  }

  @Override
  public Optional<R> rawHtmlBlock(Block.RawHtmlBlock rawHtmlBlock) {
    return Optional.empty();
  }
}
