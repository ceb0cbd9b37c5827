package press.imprint.report;

import press.imprint.markup.PlainLetters;
import press.imprint.model.Book;
import press.imprint.model.Part;

/** What the page calls the parts of a book, and where it has them. */
final class PartTitles {
  private final PlainLetters letters;

  PartTitles(Book book) {
    letters = new PlainLetters(book.metadata());
  }

  /** The title of a part. */
  String of(Part part) {
    return part.heading()
        .map(heading -> letters.of(heading).strip())
        .filter(title -> !title.isEmpty())
        .orElse("Without a title");
  }

  /** The id of a part's notes, the part counted from 0. */
  static String idOf(int part) {
    return "part--" + (part + 1);
  }
}
