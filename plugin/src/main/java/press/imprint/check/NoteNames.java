package press.imprint.check;

import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * How a message names a note: by its label, which the author searches for in the master, and by the
 * number that a reader finds on the page.
 */
final class NoteNames {
  private final Notes notes;

  NoteNames(Notes notes) {
    this.notes = notes;
  }

  /** A label as typed at a call. */
  static String label(String label) {
    return "`[^" + label + "]`";
  }

  /** A note: {@code `[^rope]` (note II.7)}, or the label alone where no number is printed. */
  String of(Note note) {
    boolean numbered = !notes.callsOf(note).isEmpty();
    boolean told = numbered && !notes.fullNumberOf(note).equals(note.label());
    return label(note.label()) + (told ? " (note " + notes.fullNumberOf(note) + ")" : "");
  }

  /** A note and the line of its first call. */
  String withLine(Note note) {
    return of(note) + " in line " + notes.callsOf(note).get(0).at().line();
  }

  /** Whether a note is called in the text, and in its own file. */
  boolean isCalled(Note note) {
    return !notes.callsOf(note).isEmpty();
  }

  /** Where the first call of a note stands in its file: its offset. */
  int firstCall(Note note) {
    return notes.callsOf(note).get(0).at().start();
  }
}
