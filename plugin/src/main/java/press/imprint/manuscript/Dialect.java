package press.imprint.manuscript;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The Markdown that a master is written in: CommonMark with tables, notes, definition lists, verse,
 * attributes, and HTML whose text is Markdown as well.
 */
final class Dialect {
  /** How deep quotations, lists, notes and tags may stand in each other; what is deeper is text. */
  static final int DEEPEST = 100;

  private final Parser parser;

  Dialect() {
    MutableDataSet options = new MutableDataSet();
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    // Taken over by our own parsers below, which keep every tag's place and limit the depth.
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    parser =
        Parser.builder(options)
            .customInlineParserFactory(InlineSyntax::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new TableSyntax())
            .customBlockParserFactory(new BlockSyntax())
            .customBlockParserFactory(new NestingLimit(new ListBlockParser.Factory()))
            .build();
  }

  /**
   * Parses a file.
   *
   * @param text the whole file; every node keeps its offsets in it
   * @return the syntax tree
   */
  Document parse(String text) {
    return parser.parse(BasedSequence.of(text));
  }
}
