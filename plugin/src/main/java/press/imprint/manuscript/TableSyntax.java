package press.imprint.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Finds tables in paragraphs, as flexmark does, but without what their rows are set in by: flexmark
 * takes a tab for four characters, and a row set in by one would repeat the end of the row above.
 */
final class TableSyntax implements ParagraphPreProcessorFactory {
  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public ParagraphPreProcessor apply(ParserState parser) {
    ParagraphPreProcessor processor = tables.apply(parser);
    return (block, state) -> {
      setFlush(block);
      return processor.preProcessBlock(block, state);
    };
  }

  private static void setFlush(Paragraph paragraph) {
    List<BasedSequence> lines =
        paragraph.getContentLines().stream()
            .map(line -> line.trimStart(CharPredicate.SPACE_TAB))
            .toList();
    paragraph.setContent(lines);
    paragraph.setLineIndents(new int[lines.size()]);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return tables.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return tables.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return tables.affectsGlobalScope();
  }
}
