package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.model.Book;

/** One rule: what it finds in a book, in any order. Rules look at a book side by side. */
interface Check {
  /**
   * Looks through a book.
   *
   * @param book the book
   * @return every place where the rule is broken
   */
  List<Diagnostic> findings(Book book);
}
