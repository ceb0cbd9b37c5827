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
  private static final String STOPS = ".,;:!?";
  private static final String FRENCH_STOPS = ".,;:";
  private static final String NARROW = "\u202f\u200a\u2009";

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
    char before = passage.charAt(call - 1);
    boolean french = passage.languageAt(call).equals("fr");
    boolean mayStandOff = NARROW.indexOf(before) >= 0 || (french && before == '\u00a0');
    char solid = lastSolid(passage.text(), call);
    if (solid == Passage.CALL) {
      return finding(
          passage,
          call,
          "runs together with the call before it",
          "put both notes into one, or a comma between the calls: `<sup>,</sup>`");
    }
    if (solid != ' ' && isSpace(before) && !mayStandOff) {
      return finding(passage, call, "has a space before it", "delete the space");
    }
    if (passage.languageAt(call).equals("en")) {
      return precedesStop(passage, call);
    }
    return french ? followsStop(passage, call) : Optional.empty();
  }

  /** The last character before a call that is no space, or a space where there is none. */
  private static char lastSolid(String text, int call) {
    int at = call - 1;
    while (at >= 0 && isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Three dots are no stop, and what divides two calls belongs to neither. */
  private static Optional<Diagnostic> precedesStop(Passage passage, int call) {
    char stop = passage.charAt(call + 1);
    char next = passage.charAt(call + 2);
    boolean dots = stop == '.' && (next == '.' || passage.charAt(call + 3) == '.');
    return STOPS.indexOf(stop) < 0 || dots || next == Passage.CALL
        ? Optional.empty()
        : finding(
            passage, call, "stands before `" + stop + "`", "put the call after the `" + stop + "`");
  }

  /** A stop that belongs to a shortened word or to three dots stays before the call. */
  private static Optional<Diagnostic> followsStop(Passage passage, int call) {
    char stop = passage.charAt(call - 1);
    String text = passage.text();
    int word = passage.wordStart(Math.max(0, call - 1));
    boolean shortened =
        stop == '.'
            && (call - 1 - word < 2
                || text.startsWith("etc", word)
                || passage.charAt(word - 1) == '.');
    return FRENCH_STOPS.indexOf(stop) < 0 || shortened || passage.charAt(call - 2) == Passage.CALL
        ? Optional.empty()
        : finding(
            passage,
            call,
            "stands after `" + stop + "`",
            "put the call before the `" + stop + "`, as French does");
  }

  private static Optional<Diagnostic> finding(Passage passage, int call, String fact, String hint) {
    String typed = passage.at(call, call + 1).text();
    return Optional.of(
        Diagnostic.of(
            Rule.CALL_SPACING,
            passage.at(call, call + 1),
            "note call `" + typed + "` " + fact,
            hint));
  }
}
