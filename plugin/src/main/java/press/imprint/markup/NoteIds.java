package press.imprint.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * The ids of notes in both outputs: {@code note--N} for a body, {@code call--N} for its first call,
 * {@code call--N-K} for its K-th. No id of an author has two hyphens in a row.
 */
public final class NoteIds {
  private final Notes notes;
  private final Map<Inline.NoteCall, String> calls = new HashMap<>();

  /**
   * For the notes of a book.
   *
   * @param notes the notes
   */
  public NoteIds(Notes notes) {
    this.notes = notes;
    for (Note note : notes.called()) {
      List<Inline.NoteCall> its = notes.callsOf(note);
      String first = "call--" + notes.serialOf(note);
      for (int i = 0; i < its.size(); i++) {
        calls.put(its.get(i), i == 0 ? first : first + "-" + (i + 1));
      }
    }
  }

  /**
   * What is printed after a note's number to lead back to a later call: b, c, … z, then 27, 28.
   *
   * @param place the place of the call among those of its note, from 1 for the second
   * @return its mark
   */
  public static String markOf(int place) {
    return place < 26 ? String.valueOf((char) ('a' + place)) : String.valueOf(place + 1);
  }

  /**
   * The id of a body.
   *
   * @param note a note that is called
   * @return its id
   */
  public String of(Note note) {
    return "note--" + notes.serialOf(note);
  }

  /**
   * The id of a call.
   *
   * @param call a call that has a body
   * @return its id
   */
  public String of(Inline.NoteCall call) {
    return calls.get(call);
  }
}
