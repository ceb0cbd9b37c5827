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
    String message = "note call " + NoteNames.label(call.label()) + " has no note body";
    String hint = elsewhere(call).or(() -> near(call)).orElseGet(() -> make(call));
    return Diagnostic.of(Rule.CALL_WITHOUT_BODY, call.at(), message, hint);
  }

  /** A body of this label that nothing calls in its own file: labels do not reach beyond a file. */
  private Optional<String> elsewhere(Inline.NoteCall call) {
    return strays
        .bodyWithoutCall(call.label())
        .filter(note -> labels.reaches(call.label(), call.at().source()))
        .map(
            note ->
                "move `[^%s]: …` from %s, line %d, to %s"
                    .formatted(
                        note.label(),
                        FileNames.of(note.at().source()),
                        note.at().line(),
                        FileNames.of(call.at().source())));
  }

  /** A body of the file that nothing calls; of one that is called, only where that is no number. */
  private Optional<String> near(Inline.NoteCall call) {
    if (strays.slips(call.at().source()).isEmpty()) {
      return Optional.empty();
    }
    boolean figures = call.label().matches("\\d+");
    List<String> candidates =
        strays.bodies(call.at().source()).stream()
            .filter(note -> labels.callsOf(note).isEmpty() || !figures)
            .map(Note::label)
            .toList();
    return Nearest.to(call.label(), candidates)
        .map(
            label ->
                "did you mean `[^%s]`? else add a line `[^%s]: …`".formatted(label, call.label()));
  }

  private static String make(Inline.NoteCall call) {
    return "add a line `[^%s]: …` to %s, or delete the call"
        .formatted(call.label(), FileNames.of(call.at().source()));
  }
}
