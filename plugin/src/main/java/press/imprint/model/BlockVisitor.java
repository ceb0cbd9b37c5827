package press.imprint.model;

/**
 * One method for each kind of block, and no default: a new kind does not compile until every writer
 * has answered it.
 *
 * @param <R> what the methods return
 */
public interface BlockVisitor<R> {
  /**
   * Meets a {@link Block.Heading}.
   *
   * @param heading the block
   * @return what the visitor makes of it
   */
  R heading(Block.Heading heading);

  /**
   * Meets a {@link Block.Paragraph}.
   *
   * @param paragraph the block
   * @return what the visitor makes of it
   */
  R paragraph(Block.Paragraph paragraph);

  /**
   * Meets a {@link Block.Quotation}.
   *
   * @param quotation the block
   * @return what the visitor makes of it
   */
  R quotation(Block.Quotation quotation);

  /**
   * Meets a {@link Block.Epigraph}.
   *
   * @param epigraph the block
   * @return what the visitor makes of it
   */
  R epigraph(Block.Epigraph epigraph);

  /**
   * Meets a {@link Block.Verse}.
   *
   * @param verse the block
   * @return what the visitor makes of it
   */
  R verse(Block.Verse verse);

  /**
   * Meets a {@link Block.BulletList}.
   *
   * @param bulletList the block
   * @return what the visitor makes of it
   */
  R bulletList(Block.BulletList bulletList);

  /**
   * Meets a {@link Block.OrderedList}.
   *
   * @param orderedList the block
   * @return what the visitor makes of it
   */
  R orderedList(Block.OrderedList orderedList);

  /**
   * Meets a {@link Block.DefinitionList}.
   *
   * @param definitionList the block
   * @return what the visitor makes of it
   */
  R definitionList(Block.DefinitionList definitionList);

  /**
   * Meets a {@link Block.Table}.
   *
   * @param table the block
   * @return what the visitor makes of it
   */
  R table(Block.Table table);

  /**
   * Meets a {@link Block.CodeBlock}.
   *
   * @param codeBlock the block
   * @return what the visitor makes of it
   */
  R codeBlock(Block.CodeBlock codeBlock);

  /**
   * Meets a {@link Block.Figure}.
   *
   * @param figure the block
   * @return what the visitor makes of it
   */
  R figure(Block.Figure figure);

  /**
   * Meets a {@link Block.Ornament}.
   *
   * @param ornament the block
   * @return what the visitor makes of it
   */
  R ornament(Block.Ornament ornament);

  /**
   * Meets a {@link Block.Div}.
   *
   * @param div the block
   * @return what the visitor makes of it
   */
  R div(Block.Div div);

  /**
   * Meets a {@link Block.RawHtmlBlock}.
   *
   * @param rawHtmlBlock the block
   * @return what the visitor makes of it
   */
  R rawHtmlBlock(Block.RawHtmlBlock rawHtmlBlock);
}
