package press.imprint.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.model.Note;

/** Which findings are about which note: those at its body or at a call of it. */
final class NoteFindings {
  private final List<Diagnostic> findings;
  private final List<Optional<Note>> notes;
  private final IdentityHashMap<Note, List<Integer>> byNote = new IdentityHashMap<>();

  NoteFindings(List<Diagnostic> findings, Optional<ShownNotes> shown) {
    this.findings = findings;
    this.notes = findings.stream().map(one -> shown.flatMap(all -> all.at(one.at()))).toList();
    for (int i = 0; i < findings.size(); i++) {
      int index = i;
      notes
          .get(i)
          .ifPresent(note -> byNote.computeIfAbsent(note, none -> new ArrayList<>()).add(index));
    }
  }

  /** The note that a finding is about. */
  Optional<Note> noteOf(int index) {
    return notes.get(index);
  }

  /** The findings about a note, as places in the list of all. */
  List<Integer> of(Note note) {
    return byNote.getOrDefault(note, List.of());
  }

  Diagnostic finding(int index) {
    return findings.get(index);
  }
}
