package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/**
 * Two notes of a part with the same words. Short citations and {@code Ibid.} recur as they should:
 * only a body is judged that has {@value #FEWEST} words or more between two semicolons.
 */
final class BodyIdentical implements Check {
  private static final int FEWEST = 12;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Passages passages;
  private final Notes notes;
  private final NoteNames names;

  BodyIdentical(Passages passages, Notes notes, NoteNames names) {
    this.passages = passages;
    this.notes = notes;
    this.names = names;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    IdentityHashMap<Note, String> words = words();
    List<Diagnostic> findings = new ArrayList<>();
    for (Part part : book.parts()) {
      Map<String, Note> first = new HashMap<>();
      for (Note note : notes.firstCalledIn(part)) {
        String said = words.getOrDefault(note, "");
        Note before = said.isEmpty() ? null : first.putIfAbsent(said, note);
        if (before != null) {
          findings.add(finding(note, before));
        }
      }
    }
    return findings;
  }

  /** The words of each body that is long enough to be judged. */
  private IdentityHashMap<Note, String> words() {
    IdentityHashMap<Note, StringBuilder> words = new IdentityHashMap<>();
    IdentityHashMap<Note, Integer> longest = new IdentityHashMap<>();
    for (Passage passage : passages.notes()) {
      Note note = passage.note().orElseThrow();
      for (String stretch : passage.text().split(";", -1)) {
        String said = NO_WORD.matcher(stretch).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        words.computeIfAbsent(note, first -> new StringBuilder()).append(said).append(';');
        longest.merge(note, said.split(" ", -1).length, Math::max);
      }
    }
    words.forEach((note, said) -> new Addresses(said).walkBlocks(note.blocks()));
    IdentityHashMap<Note, String> judged = new IdentityHashMap<>();
    words.forEach(
        (note, said) -> {
          if (longest.get(note) >= FEWEST) {
            judged.put(note, said.toString());
          }
        });
    return judged;
  }

  private Diagnostic finding(Note note, Note before) {
    return Diagnostic.of(
            Rule.BODY_IDENTICAL,
            note.at(),
            "note body %s has the words of %s".formatted(names.of(note), names.of(before)),
            "call %s a second time, cite it in short, or write what this note was to say"
                .formatted(NoteNames.label(before.label())))
        .with(before.at(), "the note with these words");
  }

  /** What a cross-reference says is told by where it leads. */
  private static final class Addresses extends BookWalker {
    private final StringBuilder said;

    Addresses(StringBuilder said) {
      this.said = said;
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      said.append(reference.target()).append(';');
      return null;
    }
  }
}
