package press.imprint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/**
 * A label that is a known one but for case, spaces or the kind of a dash: an error where it leaves
 * a call without its body, else a warning that two notes are easily mistaken for each other.
 */
final class LabelNearMiss implements Check {
  private final NoteLabels labels;

  /** Of each body the labels of the calls without one that most likely mean it. */
  private final IdentityHashMap<Note, Set<String>> wanting = new IdentityHashMap<>();

  LabelNearMiss(NoteLabels labels) {
    this.labels = labels;
    for (Inline.NoteCall call : labels.callsWithoutBody()) {
      labels
          .nearMiss(call)
          .map(note -> wanting.computeIfAbsent(note, none -> new HashSet<>()))
          .ifPresent(wanted -> wanted.add(call.label()));
    }
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Inline.NoteCall call : labels.callsWithoutBody()) {
      labels
          .nearMiss(call)
          .map(note -> missed(call, note).mendedBy(edits(call, note)))
          .ifPresent(findings::add);
    }
    for (Note note : labels.bodies()) {
      labels.alike(note.at().source(), note.label()).stream()
          .limit(1)
          .filter(first -> !first.equals(note) && isCalled(first) && isCalled(note))
          .forEach(first -> findings.add(confusing(note, first)));
    }
    return findings;
  }

  private boolean isCalled(Note note) {
    return !labels.callsOf(note).isEmpty();
  }

  /** The body's own label, where the call can have no other body, and the body no other call. */
  private List<Edit> edits(Inline.NoteCall call, Note note) {
    boolean sole = labels.alike(note.at().source(), note.label()).size() == 1;
    boolean wanted = wanting.get(note).size() > 1;
    String typed = call.at().text();
    String label = call.label();
    int start = call.at().start() + typed.indexOf(label);
    return sole && !wanted && !isCalled(note) && typed.contains(label)
        ? List.of(new Edit(call.at().source().at(start, start + label.length()), note.label()))
        : List.of();
  }

  private static Diagnostic missed(Inline.NoteCall call, Note note) {
    String message =
        "note call %s has no note body, and %s has one"
            .formatted(NoteNames.label(call.label()), NoteNames.label(note.label()));
    String hint = "write " + NoteNames.label(note.label());
    return Diagnostic.of(Rule.LABEL_NEAR_MISS, call.at(), message, hint)
        .weighed(Severity.ERROR)
        .with(note.at(), "the body");
  }

  private static Diagnostic confusing(Note note, Note first) {
    String message =
        "note label %s is %s but for case, spaces or dashes"
            .formatted(NoteNames.label(note.label()), NoteNames.label(first.label()));
    String hint = "give one of the two notes another label, at its body and at its calls";
    return Diagnostic.of(Rule.LABEL_NEAR_MISS, note.at(), message, hint)
        .with(first.at(), "the other note");
  }
}
