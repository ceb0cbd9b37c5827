package press.imprint;

import press.imprint.check.Makeshift;
import press.imprint.citation.Ledger;
import press.imprint.citation.WorksCited;
import press.imprint.markup.NoteIds;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/**
 * A book as the writers are given it: with the works cited, and for a draft with makeshifts for
 * what is missing.
 *
 * @param book the book
 * @param notes its notes
 * @param ledger what its notes cite
 * @param draft whether it is a draft
 */
record Printable(Book book, Notes notes, Ledger ledger, boolean draft) {
  /** The book of a check that found nothing against it. */
  static Printable of(Book typed, Ledger ledger) {
    return cited(typed, new Notes(typed), ledger, false);
  }

  /** A draft of a book, whatever was found. */
  static Printable draft(Book typed) {
    Book book = new Makeshift(typed).book();
    Notes notes = new Notes(book);
    return cited(book, notes, new Ledger(book, notes), true);
  }

  private static Printable cited(Book book, Notes notes, Ledger ledger, boolean draft) {
    Book cited = new WorksCited(book, notes, ledger, new NoteIds(notes)::of).book();
    return new Printable(cited, notes, ledger, draft);
  }
}
