package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
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

  LabelNearMiss(NoteLabels labels) {
    this.labels = labels;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Inline.NoteCall call : labels.callsWithoutBody()) {
      labels.nearMiss(call).ifPresent(note -> findings.add(missed(call, note)));
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

  private static Diagnostic missed(Inline.NoteCall call, Note note) {
    String message =
        "note call %s has no note body, and line %d has `[^%s]:`"
            .formatted(NoteNames.label(call.label()), note.at().line(), note.label());
    String hint = "write " + NoteNames.label(note.label());
    return new Diagnostic(Rule.LABEL_NEAR_MISS, Severity.ERROR, call.at(), message, hint);
  }

  private static Diagnostic confusing(Note note, Note first) {
    String message =
        "note label %s is %s in line %d but for case, spaces or dashes"
            .formatted(
                NoteNames.label(note.label()), NoteNames.label(first.label()), first.at().line());
    String hint = "give one of the two notes another label, at its body and at its calls";
    return Diagnostic.of(Rule.LABEL_NEAR_MISS, note.at(), message, hint);
  }
}
