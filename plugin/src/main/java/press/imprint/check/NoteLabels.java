package press.imprint.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/**
 * The labels of a book's note calls and note bodies, file by file: what {@code Notes} leaves out
 * because a right book has no use for it.
 */
final class NoteLabels {
  private final List<Inline.NoteCall> calls = new ArrayList<>();
  private final Map<Key, List<Inline.NoteCall>> callsByLabel = new LinkedHashMap<>();
  private final Map<Key, Note> bodies = new LinkedHashMap<>();
  private final Map<Key, List<Note>> alike = new LinkedHashMap<>();
  private final Map<Note, Note> doubles = new LinkedHashMap<>();
  private final Map<Key, Note> nearest = new LinkedHashMap<>();
  private final List<Inline.NoteCall> callsWithoutBody;
  private final Set<SourceText> called = new HashSet<>();
  private final Set<SourceText> explained = new HashSet<>();

  private record Key(SourceText source, String label) {}

  NoteLabels(Book book) {
    new WholeBookWalker() {
      @Override
      public Void noteCall(Inline.NoteCall call) {
        calls.add(call);
        callsByLabel.computeIfAbsent(keyOf(call), first -> new ArrayList<>()).add(call);
        return null;
      }
    }.walk(book);
    book.notes().forEach(this::add);
    callsWithoutBody = calls.stream().filter(call -> !bodies.containsKey(keyOf(call))).toList();
    calls.forEach(call -> called.add(call.at().source()));
    book.notes().forEach(note -> explained.add(note.at().source()));
    bodies().stream().filter(note -> callsOf(note).isEmpty()).forEach(this::addNearest);
    bodies().forEach(this::addNearest);
  }

  private void addNearest(Note note) {
    nearest.putIfAbsent(foldedKey(note.at().source(), note.label()), note);
  }

  private void add(Note note) {
    Note first = bodies.putIfAbsent(keyOf(note), note);
    if (first == null) {
      Key folded = foldedKey(note.at().source(), note.label());
      alike.computeIfAbsent(folded, none -> new ArrayList<>()).add(note);
    } else {
      doubles.put(note, first);
    }
  }

  private static Key keyOf(Note note) {
    return new Key(note.at().source(), note.label());
  }

  private static Key keyOf(Inline.NoteCall call) {
    return new Key(call.at().source(), call.label());
  }

  private static Key foldedKey(SourceText source, String label) {
    return new Key(source, folded(label));
  }

  /** A label without what the eye takes for the same: case, spaces, kinds of dashes. */
  private static String folded(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
        .replaceAll("[\\p{Pd}\u2212]", "-");
  }

  /** The calls that have no body in their file, wherever they stand. */
  List<Inline.NoteCall> callsWithoutBody() {
    return callsWithoutBody;
  }

  /** The first body of each label of a file. */
  Collection<Note> bodies() {
    return bodies.values();
  }

  /** The later bodies of a label of a file, each with the first. */
  Map<Note, Note> doubles() {
    return doubles;
  }

  /** The calls of a body in the text and in notes, in their order. */
  List<Inline.NoteCall> callsOf(Note note) {
    return callsByLabel.getOrDefault(keyOf(note), List.of());
  }

  /** The bodies of a file whose labels look the same as another: the other's own among them. */
  List<Note> alike(SourceText source, String label) {
    return alike.getOrDefault(foldedKey(source, label), List.of());
  }

  /** The body that a call without one was most likely to have: one without a call before others. */
  Optional<Note> nearMiss(Inline.NoteCall call) {
    return Optional.ofNullable(nearest.get(foldedKey(call.at().source(), call.label())));
  }

  /**
   * Whether a label can have been meant for another file: a word can; a figure, which every file
   * may have, only in a file that has nothing but calls, or nothing but bodies.
   */
  boolean reaches(String label, SourceText source) {
    boolean figures = label.chars().allMatch(Character::isDigit);
    return !figures || called.contains(source) != explained.contains(source);
  }
}
