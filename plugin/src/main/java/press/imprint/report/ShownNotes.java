package press.imprint.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import press.imprint.check.Makeshift;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.markup.NoteIds;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * A book's notes as the page shows them, faulty ones too: their ids and names, and which of them
 * stands at a place of the master. All ids have two hyphens in a row, which no author's id has.
 */
final class ShownNotes {
  private final Book book;
  private final Notes notes;
  private final NoteIds ids;
  private final List<Note> uncalled;
  private final IdentityHashMap<Note, String> uncalledIds = new IdentityHashMap<>();
  private final Map<SourceText, NavigableMap<Integer, Stretch>> stretches = new HashMap<>();

  /** A body, or a call of it, and where it ends. */
  private record Stretch(int start, int end, Note note) {
    boolean meets(Location at) {
      return start < Math.max(at.end(), at.start() + 1) && at.start() < end;
    }
  }

  ShownNotes(Book typed) {
    this.book = new Makeshift(typed).book();
    this.notes = new Notes(book);
    this.ids = new NoteIds(notes);
    this.uncalled = book.notes().stream().filter(note -> callsOf(note).isEmpty()).toList();
    for (Note note : uncalled) {
      uncalledIds.put(note, "uncalled--" + (uncalledIds.size() + 1));
    }
    for (Note note : book.notes()) {
      List<Block> blocks = note.blocks();
      put(note.at(), blocks.get(blocks.size() - 1).at().end(), note);
      callsOf(note).forEach(call -> put(call.at(), call.at().end(), note));
    }
  }

  private void put(Location at, int end, Note note) {
    int last = Math.max(at.end(), end);
    stretches
        .computeIfAbsent(at.source(), none -> new TreeMap<>())
        .putIfAbsent(at.start(), new Stretch(at.start(), last, note));
  }

  /** The book as it can be shown. */
  Book book() {
    return book;
  }

  /** Its notes, numbered. */
  Notes notes() {
    return notes;
  }

  List<Inline.NoteCall> callsOf(Note note) {
    return notes.callsOf(note);
  }

  /** The bodies that nothing calls. */
  List<Note> uncalled() {
    return uncalled;
  }

  /** The note whose body or call stands at a place. */
  Optional<Note> at(Location place) {
    NavigableMap<Integer, Stretch> file = stretches.getOrDefault(place.source(), new TreeMap<>());
    int last = Math.max(place.start(), place.end() - 1);
    return Optional.ofNullable(file.floorEntry(place.start()))
        .filter(entry -> entry.getValue().meets(place))
        .or(() -> Optional.ofNullable(file.floorEntry(last)))
        .map(Map.Entry::getValue)
        .filter(stretch -> stretch.meets(place))
        .map(Stretch::note);
  }

  /** The id of the row in which a note and its calls stand side by side. */
  String rowOf(Note note) {
    return callsOf(note).isEmpty() ? uncalledIds.get(note) : "row--" + notes.serialOf(note);
  }

  /** The id of a called note's body. */
  String bodyOf(Note note) {
    return ids.of(note);
  }

  /** The id of a call. */
  String idOf(Inline.NoteCall call) {
    return ids.of(call);
  }

  /** What tells a note from all others: its number, with the part where that is needed. */
  String nameOf(Note note) {
    return callsOf(note).isEmpty() ? "[^" + note.label() + "]" : notes.fullNumberOf(note);
  }
}
