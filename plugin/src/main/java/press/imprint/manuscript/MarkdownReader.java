package press.imprint.manuscript;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.function.Function;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Picture;

/** Reads Markdown: the files of the master, and pages that belong to no book. */
public final class MarkdownReader {
  private final Dialect dialect = new Dialect();

  /** A reader of any number of files. */
  public MarkdownReader() {}

  /**
   * Reads a page that belongs to no book: its links lead nowhere, and its pictures are not looked
   * for.
   *
   * @param page the page
   * @return its blocks
   */
  public List<Block> read(SourceText page) {
    return read(page, MarkdownReader::notLookedFor).blocks();
  }

  private static Picture notLookedFor(String address) {
    return new Picture.Refused(address, Picture.Fault.UNREADABLE, "the page belongs to no book");
  }

  /**
   * Reads one file.
   *
   * @param source the file
   * @param pictures finds the picture at an address of this file
   * @return its blocks and notes
   */
  MarkdownFile read(SourceText source, Function<String, Picture> pictures) {
    return DeepStack.call(() -> readOnThisStack(source, pictures));
  }

  /**
   * Reads one file on the stack of the caller, which a long title or a deep quotation may overflow.
   */
  MarkdownFile readOnThisStack(SourceText source, Function<String, Picture> pictures) {
    Document document = dialect.parse(source.text());
    BlockReader reader =
        new BlockReader(new Places(source), Parser.REFERENCES.get(document), pictures);
    List<Block> blocks = reader.read(document);
    return new MarkdownFile(source, blocks, reader.notes(), reader.waivers());
  }
}
