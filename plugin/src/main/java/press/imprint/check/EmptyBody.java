package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Note;

/** {@code [^x]:} and nothing after it. */
final class EmptyBody implements Check {
  private final NoteNames names;

  EmptyBody(NoteNames names) {
    this.names = names;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return book.notes().stream()
        .filter(note -> !Substance.in(note.blocks()))
        .map(this::finding)
        .toList();
  }

  private Diagnostic finding(Note note) {
    return Diagnostic.of(
        Rule.EMPTY_BODY,
        note.at(),
        "note body " + names.of(note) + " is empty",
        "write its text after the colon; further paragraphs are set in by four spaces");
  }
}
