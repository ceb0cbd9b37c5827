package press.imprint.model;

import java.util.List;

/**
 * Goes through blocks and their inlines in reading order and does nothing; a subclass answers what
 * it looks for, and calls {@code super} to go on into it. Note bodies are not entered from their
 * calls.
 */
public abstract class BookWalker extends InlineWalker implements BlockVisitor<Void> {
  /** For subclasses. */
  protected BookWalker() {}

  /**
   * Goes through blocks.
   *
   * @param blocks the blocks
   */
  public void walkBlocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Void heading(Block.Heading heading) {
    walk(heading.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    attributes(paragraph.at(), paragraph.attributes());
    walk(paragraph.content());
    return null;
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    attributes(quotation.at(), quotation.attributes());
    walkBlocks(quotation.blocks());
    return null;
  }

  @Override
  public Void epigraph(Block.Epigraph epigraph) {
    attributes(epigraph.at(), epigraph.attributes());
    walkBlocks(epigraph.blocks());
    walk(epigraph.attribution());
    return null;
  }

  @Override
  public Void verse(Block.Verse verse) {
    attributes(verse.at(), verse.attributes());
    verse.lines().forEach(line -> walk(line.content()));
    return null;
  }

  @Override
  public Void bulletList(Block.BulletList bulletList) {
    bulletList.items().forEach(this::walkBlocks);
    return null;
  }

  @Override
  public Void orderedList(Block.OrderedList orderedList) {
    orderedList.items().forEach(this::walkBlocks);
    return null;
  }

  @Override
  public Void definitionList(Block.DefinitionList definitionList) {
    for (Block.DefinitionList.Item item : definitionList.items()) {
      item.terms().forEach(this::walk);
      item.definitions().forEach(this::walkBlocks);
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    attributes(table.at(), table.attributes());
    walk(table.caption());
    table.head().forEach(row -> row.forEach(this::walk));
    table.body().forEach(row -> row.forEach(this::walk));
    return null;
  }

  @Override
  public Void codeBlock(Block.CodeBlock codeBlock) {
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    attributes(figure.at(), figure.attributes());
    walkBlocks(figure.blocks());
    walk(figure.caption());
    return null;
  }

  @Override
  public Void ornament(Block.Ornament ornament) {
    return null;
  }

  @Override
  public Void div(Block.Div div) {
    attributes(div.at(), div.attributes());
    walkBlocks(div.blocks());
    return null;
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock rawHtmlBlock) {
    return null;
  }
}
