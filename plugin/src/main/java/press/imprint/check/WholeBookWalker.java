package press.imprint.check;

import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Note;

/** Goes through the text of a book and after that through its note bodies, doubles included. */
abstract class WholeBookWalker extends BookWalker {
  /** Goes through all of a book. */
  void walk(Book book) {
    book.parts().forEach(part -> walkBlocks(part.blocks()));
    book.notes().forEach(this::note);
  }

  /** Goes through one note body. */
  void note(Note note) {
    walkBlocks(note.blocks());
  }
}
