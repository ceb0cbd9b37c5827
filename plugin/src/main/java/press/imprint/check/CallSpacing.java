package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A call with a space before it, on the wrong side of a stop, or run together with the next one. An
 * English call follows the stop, {@code word.[^1]}, and may precede a dash; a French one precedes
 * it, {@code mot[^1].}; other languages have both customs and are not judged.
 */
final class CallSpacing implements Check {
  private final Passages passages;

  CallSpacing(Passages passages) {
    this.passages = passages;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : passages.text()) {
      int call = passage.text().indexOf(Passage.CALL);
      while (call >= 0) {
        judge(passage, call).ifPresent(findings::add);
        call = passage.text().indexOf(Passage.CALL, call + 1);
      }
    }
    return findings;
  }

  private static Optional<Diagnostic> judge(Passage passage, int call) {
    CallPlace place = new CallPlace(passage, call);
    if (place.followsCall()) {
      return finding(
          place,
          "runs together with the call before it",
          "put both notes into one, or a comma between the calls: `<sup>,</sup>`");
    }
    if (place.standsOff()) {
      return finding(place, "has a space before it", "delete the space");
    }
    if (place.precedesStop()) {
      char stop = passage.charAt(call + 1);
      return finding(
          place, "stands before `" + stop + "`", "put the call after the `" + stop + "`");
    }
    if (place.followsStop()) {
      char stop = passage.charAt(call - 1);
      return finding(
          place,
          "stands after `" + stop + "`",
          "put the call before the `" + stop + "`, as French does");
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> finding(CallPlace place, String fact, String hint) {
    String message = "note call `" + place.typed() + "` " + fact;
    return Optional.of(
        Diagnostic.of(Rule.CALL_SPACING, place.at(), message, hint).mendedBy(place.mend()));
  }
}
