package press.imprint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/** {@code [^x]: …} that nothing in its file calls. */
final class BodyWithoutCall implements Check {
  private final NoteLabels labels;
  private final Strays strays;
  private final NoteNames names;

  BodyWithoutCall(NoteLabels labels, Strays strays, NoteNames names) {
    this.labels = labels;
    this.strays = strays;
    this.names = names;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Set<Note> meant =
        labels.callsWithoutBody().stream()
            .flatMap(call -> labels.nearMiss(call).stream())
            .collect(Collectors.toSet());
    return labels.bodies().stream()
        .filter(note -> labels.callsOf(note).isEmpty() && !meant.contains(note))
        .map(this::finding)
        .toList();
  }

  private Diagnostic finding(Note note) {
    String call = NoteNames.label(note.label());
    return elsewhere(note)
        .or(() -> mistyped(note))
        .orElseGet(
            () -> finding(note, "put the call " + call + where(note) + ", or delete the note"));
  }

  private static Diagnostic finding(Note note, String hint) {
    String message = "note body " + NoteNames.label(note.label()) + " is never called";
    return Diagnostic.of(Rule.BODY_WITHOUT_CALL, note.at(), message, hint);
  }

  /** A call of this label in a file that has no such body: labels do not reach beyond a file. */
  private Optional<Diagnostic> elsewhere(Note note) {
    return strays
        .callWithoutBody(note.label())
        .filter(call -> labels.reaches(note.label(), note.at().source()))
        .map(Inline.NoteCall::at)
        .map(
            at ->
                finding(note, "move the note to " + FileNames.of(at.source()))
                    .with(at, "the call"));
  }

  /** A call of the file that has no body and whose label is nearly this one's; no figures. */
  private Optional<Diagnostic> mistyped(Note note) {
    List<Inline.NoteCall> calls = strays.slips(note.at().source());
    List<String> typed = calls.stream().map(Inline.NoteCall::label).toList();
    return Nearest.to(note.label(), note.label().matches("\\d+") ? List.of() : typed)
        .map(label -> calls.get(typed.indexOf(label)))
        .map(
            call -> {
              String label = NoteNames.label(call.label());
              return finding(note, "is %s its call? else delete the note".formatted(label))
                  .with(call.at(), "the call " + label + ", which has no body");
            });
  }

  /** Where its neighbours in the file are called in their order, the call is missing between. */
  private String where(Note note) {
    Optional<Note> before = called(note, -1);
    Optional<Note> after = called(note, 1);
    if (before.isPresent() && after.isPresent() && inOrder(before.get(), after.get())) {
      return " between %s and %s"
          .formatted(names.withLine(before.get()), names.withLine(after.get()));
    }
    if (strays.neighbour(note, 1).isEmpty() && before.isPresent()) {
      return " after " + names.withLine(before.get());
    }
    return strays.neighbour(note, -1).isEmpty() && after.isPresent()
        ? " before " + names.withLine(after.get())
        : " where it belongs";
  }

  private Optional<Note> called(Note note, int step) {
    return strays.neighbour(note, step).filter(names::isCalled);
  }

  private boolean inOrder(Note before, Note after) {
    return names.firstCall(before) <= names.firstCall(after);
  }
}
