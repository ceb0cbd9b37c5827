package press.imprint.check;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/** {@code word[^x]} where the file has no {@code [^x]:}, nor one that looks the same. */
final class CallWithoutBody implements Check {
  private final NoteLabels labels;
  private final Strays strays;

  CallWithoutBody(NoteLabels labels, Strays strays) {
    this.labels = labels;
    this.strays = strays;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return labels.callsWithoutBody().stream()
        .filter(call -> labels.nearMiss(call).isEmpty())
        .map(this::finding)
        .toList();
  }

  private Diagnostic finding(Inline.NoteCall call) {
    return elsewhere(call)
        .or(() -> near(call))
        .orElseGet(
            () ->
                finding(
                    call,
                    "add a line `[^%s]: …` to %s, or delete the call"
                        .formatted(call.label(), FileNames.of(call.at().source()))));
  }

  private static Diagnostic finding(Inline.NoteCall call, String hint) {
    String message = "note call " + NoteNames.label(call.label()) + " has no note body";
    return Diagnostic.of(Rule.CALL_WITHOUT_BODY, call.at(), message, hint);
  }

  /** A body of this label that nothing calls in its own file: labels do not reach beyond a file. */
  private Optional<Diagnostic> elsewhere(Inline.NoteCall call) {
    return strays
        .bodyWithoutCall(call.label())
        .filter(note -> labels.reaches(call.label(), call.at().source()))
        .map(note -> finding(call, move(call, note)).with(note.at(), "the body"));
  }

  private static String move(Inline.NoteCall call, Note note) {
    return "move `[^%s]: …` from %s to %s"
        .formatted(
            note.label(), FileNames.of(note.at().source()), FileNames.of(call.at().source()));
  }

  /** A body of the file that nothing calls; of one that is called, only where that is no number. */
  private Optional<Diagnostic> near(Inline.NoteCall call) {
    if (strays.slips(call.at().source()).isEmpty()) {
      return Optional.empty();
    }
    boolean figures = call.label().matches("\\d+");
    List<Note> candidates =
        strays.bodies(call.at().source()).stream()
            .filter(note -> labels.callsOf(note).isEmpty() || !figures)
            .toList();
    List<String> typed = candidates.stream().map(Note::label).toList();
    return Nearest.to(call.label(), typed)
        .map(label -> candidates.get(typed.indexOf(label)))
        .map(note -> finding(call, mistyped(call, note)).with(note.at(), body(note)));
  }

  private static String mistyped(Inline.NoteCall call, Note note) {
    return "did you mean `[^%s]`? else add a line `[^%s]: …`".formatted(note.label(), call.label());
  }

  private String body(Note note) {
    String lonely = labels.callsOf(note).isEmpty() ? ", which nothing calls" : "";
    return "the body " + NoteNames.label(note.label()) + lonely;
  }
}
