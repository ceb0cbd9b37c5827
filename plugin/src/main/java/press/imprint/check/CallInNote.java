package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/** A note body that calls a note: no page has a foot for the notes of its notes. */
final class CallInNote implements Check {
  private final NoteNames names;

  CallInNote(NoteNames names) {
    this.names = names;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return book.notes().stream().flatMap(note -> in(note).stream()).toList();
  }

  private List<Diagnostic> in(Note note) {
    List<Diagnostic> findings = new ArrayList<>();
    new BookWalker() {
      @Override
      public Void noteCall(Inline.NoteCall call) {
        findings.add(finding(note, call));
        return null;
      }
    }.walkBlocks(note.blocks());
    return findings;
  }

  private Diagnostic finding(Note note, Inline.NoteCall call) {
    String label = NoteNames.label(call.label());
    String hint =
        call.label().equals(note.label())
            ? "delete the call"
            : "take what " + label + " says into this note, or call it from the text";
    return Diagnostic.of(
        Rule.CALL_IN_NOTE,
        call.at(),
        "note body " + names.of(note) + " calls the note " + label,
        hint);
  }
}
