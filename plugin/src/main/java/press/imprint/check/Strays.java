package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/**
 * The calls without bodies and the bodies without calls of a book, by label and by file; and the
 * bodies of each file in their order. Whatever a message asks of them is found without a search.
 */
final class Strays {
  /** Where more calls of a file have no body, their labels are no slips: the bodies are gone. */
  private static final int MOST_SLIPS = 50;

  private final Map<SourceText, List<Inline.NoteCall>> calls = new HashMap<>();
  private final Map<String, Inline.NoteCall> callByLabel = new HashMap<>();
  private final Map<String, Note> bodyByLabel = new HashMap<>();
  private final Map<SourceText, List<Note>> bodies = new HashMap<>();
  private final IdentityHashMap<Note, Integer> places = new IdentityHashMap<>();

  Strays(NoteLabels labels) {
    for (Inline.NoteCall call : labels.callsWithoutBody()) {
      calls.computeIfAbsent(call.at().source(), first -> new ArrayList<>()).add(call);
      callByLabel.putIfAbsent(call.label(), call);
    }
    for (Note note : labels.bodies()) {
      List<Note> file = bodies.computeIfAbsent(note.at().source(), first -> new ArrayList<>());
      places.put(note, file.size());
      file.add(note);
      if (labels.callsOf(note).isEmpty()) {
        bodyByLabel.putIfAbsent(note.label(), note);
      }
    }
  }

  /** The first call of the book that has a label and no body. */
  Optional<Inline.NoteCall> callWithoutBody(String label) {
    return Optional.ofNullable(callByLabel.get(label));
  }

  /** The first body of the book that has a label and is never called. */
  Optional<Note> bodyWithoutCall(String label) {
    return Optional.ofNullable(bodyByLabel.get(label));
  }

  /** The calls of a file that have no body and may be slips; none where they are too many. */
  List<Inline.NoteCall> slips(SourceText source) {
    List<Inline.NoteCall> all = calls.getOrDefault(source, List.of());
    return all.size() > MOST_SLIPS ? List.of() : all;
  }

  /** The bodies of a file, the first of each label, in their order. */
  List<Note> bodies(SourceText source) {
    return bodies.getOrDefault(source, List.of());
  }

  /** The body that stands so many bodies behind another, or before it, in the same file. */
  Optional<Note> neighbour(Note note, int step) {
    List<Note> file = bodies(note.at().source());
    int place = places.get(note) + step;
    return place < 0 || place >= file.size() ? Optional.empty() : Optional.of(file.get(place));
  }
}
