package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/**
 * Reads the text of a note as a row of citations: {@code Evtuhov 723; Szaynok 304} is two.
 * Sentences and what semicolons divide are read one by one; what is no citation is commentary.
 * Quotations within a note are not read.
 */
public final class CitationReader {
  private CitationReader() {}

  /**
   * Reads the blocks of a note.
   *
   * @param blocks its blocks
   * @return what it cites and says, in order
   */
  public static List<Citation> read(List<Block> blocks) {
    return lines(blocks).stream().flatMap(line -> readLine(line).stream()).toList();
  }

  /** The paragraphs of a note that are read. */
  static List<List<Inline>> lines(List<Block> blocks) {
    List<List<Inline>> lines = new ArrayList<>();
    new BookWalker() {
      @Override
      public Void paragraph(Block.Paragraph paragraph) {
        lines.add(paragraph.content());
        return null;
      }

      @Override
      public Void quotation(Block.Quotation quotation) {
        return null;
      }

      @Override
      public Void epigraph(Block.Epigraph epigraph) {
        return null;
      }
    }.walkBlocks(blocks);
    return lines;
  }

  /** Reads one paragraph of a note. */
  static List<Citation> readLine(List<Inline> content) {
    CitedText text = CitedText.of(content);
    NoteLine line = new NoteLine(text);
    Segments.of(text.letters()).forEach(segment -> line.read(segment.from(), segment.to()));
    return line.citations();
  }

  /** The full citations of one paragraph of a note, with the places of their pieces. */
  static List<FullReader.Found> readFulls(CitedText text) {
    NoteLine line = new NoteLine(text);
    return Segments.of(text.letters()).stream()
        .flatMap(segment -> line.fulls(segment.from(), segment.to()).stream())
        .toList();
  }

  /**
   * Reads the short citations that stand between brackets in running text.
   *
   * @param text a run of the text
   * @return the citations, in order
   */
  static List<Citation> readBrackets(CitedText text) {
    NoteLine line = new NoteLine(text);
    line.brackets(0, text.letters().length());
    return line.citations();
  }
}
