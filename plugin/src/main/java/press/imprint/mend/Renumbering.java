package press.imprint.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * Labels that are numbers, written again so that each is its note's place in its file: what the
 * author types is then what is printed, wherever a file is a part. Labels that are words stay.
 *
 * <pre>
 * One[^4] two[^bayle] three[^2].        One[^1] two[^bayle] three[^3].
 * </pre>
 */
public final class Renumbering {
  private final Notes notes;
  private final List<Step> steps = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  /**
   * One note's new label.
   *
   * @param file its file
   * @param before the label as typed
   * @param after the label in sequence
   */
  public record Step(SourceText file, String before, String after) {}

  /**
   * Works out the labels of a book.
   *
   * @param book a book without errors
   */
  public Renumbering(Book book) {
    this.notes = new Notes(book);
    Map<SourceText, Integer> counts = new HashMap<>();
    for (Note note : notes.called()) {
      int place = counts.merge(note.at().source(), 1, Integer::sum);
      String after = String.valueOf(place);
      if (isNumber(note.label()) && !note.label().equals(after)) {
        step(note, after);
      }
    }
  }

  private static boolean isNumber(String label) {
    return label.matches("\\d{1,6}");
  }

  private void step(Note note, String after) {
    steps.add(new Step(note.at().source(), note.label(), after));
    edits.add(edit(note.at(), note.label(), after));
    for (Inline.NoteCall call : notes.callsOf(note)) {
      edits.add(edit(call.at(), call.label(), after));
    }
  }

  /** The label within {@code [^label]} or {@code [^label]:}. */
  private static Edit edit(Location at, String label, String after) {
    int start = at.start() + at.text().indexOf(label);
    return new Edit(at.source().at(start, start + label.length()), after);
  }

  /** The notes whose labels change, in reading order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** What is to be written. */
  public Edits edits() {
    return new Edits(edits);
  }
}
