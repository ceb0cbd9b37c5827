package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;

/** A book without a word. */
final class EmptyBook implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    return book.parts().stream().anyMatch(part -> Substance.in(part.blocks()))
        ? List.of()
        : List.of(finding(book));
  }

  private static Diagnostic finding(Book book) {
    boolean files = book.sources().size() > 1;
    SourceText source = book.sources().get(files ? 1 : 0);
    return Diagnostic.of(
        Rule.EMPTY_BOOK,
        source.at(0, 0),
        files ? "book has no text" : "book has no Markdown file",
        files
            ? "write something into " + FileNames.of(source)
            : "put a file whose name ends in `.md` beside book.yaml");
  }
}
