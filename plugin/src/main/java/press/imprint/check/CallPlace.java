package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;

/**
 * Where a call stands among spaces and stops, and what puts it where it belongs: {@code cut [^1].}
 * becomes {@code cut.[^1]}. Only that is mended of which it is certain where the call goes, and
 * whose letters are all typed as they read.
 */
final class CallPlace {
  private static final String STOPS = ".,;:!?";
  private static final String FRENCH_STOPS = ".,;:";
  private static final String NARROW = "\u202f\u200a\u2009";

  /** A shorter word before a stop may be one that is shortened: {@code coll.} */
  private static final int LONG = 5;

  private final Passage passage;
  private final int call;
  private final int solid;

  CallPlace(Passage passage, int call) {
    this.passage = passage;
    this.call = call;
    this.solid = lastSolid();
  }

  /** Where the last character before the call stands that is no space; -1 where there is none. */
  private int lastSolid() {
    int at = call - 1;
    while (at >= 0 && isSpace(passage.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isIn(String language) {
    return passage.languageAt(call).equals(language);
  }

  /** Where the call stands in the master. */
  Location at() {
    return passage.at(call, call + 1);
  }

  /** The call as typed. */
  String typed() {
    return at().text();
  }

  /** Whether nothing but spaces divides it from the call before. */
  boolean followsCall() {
    return passage.charAt(solid) == Passage.CALL;
  }

  /** Whether there is a space before it that is not typed on purpose. */
  boolean standsOff() {
    char before = passage.charAt(call - 1);
    boolean onPurpose = NARROW.indexOf(before) >= 0 || (isIn("fr") && before == '\u00a0');
    return solid >= 0 && isSpace(before) && !onPurpose;
  }

  /** Three dots are no stop, and what divides two calls belongs to neither. */
  boolean precedesStop() {
    char stop = passage.charAt(call + 1);
    char next = passage.charAt(call + 2);
    boolean dots = stop == '.' && (next == '.' || passage.charAt(call + 3) == '.');
    return isIn("en") && STOPS.indexOf(stop) >= 0 && !dots && next != Passage.CALL;
  }

  /** A stop that belongs to a shortened word or to three dots stays before the call. */
  boolean followsStop() {
    return solid == call - 1 && isBehindStop();
  }

  private boolean isBehindStop() {
    char stop = passage.charAt(solid);
    int word = passage.wordStart(Math.max(0, solid));
    boolean shortened =
        stop == '.'
            && (solid - word < 2
                || passage.text().startsWith("etc", word)
                || passage.charAt(word - 1) == '.');
    return isIn("fr")
        && FRENCH_STOPS.indexOf(stop) >= 0
        && !shortened
        && passage.charAt(solid - 1) != Passage.CALL;
  }

  /** The change that puts it in its place; none where only the author can tell. */
  List<Edit> mend() {
    if (followsCall()) {
      return List.of();
    }
    if (precedesStop()) {
      return behindStops();
    }
    return isBehindStop() ? beforeStop() : replaced(solid + 1, call, "");
  }

  /** A quotation or a bracket that closes behind the stop leaves two places for the call. */
  private List<Edit> behindStops() {
    int end = call + 1;
    while (STOPS.indexOf(passage.charAt(end)) >= 0) {
      end++;
    }
    String stops = passage.text().substring(call + 1, end);
    return isOfWord(solid) && isSpace(passage.charAt(end))
        ? replaced(solid + 1, end, stops + typed())
        : List.of();
  }

  private List<Edit> beforeStop() {
    boolean ends = passage.charAt(solid) != '.' || endsSentence();
    return isOfWord(solid - 1) && ends
        ? replaced(solid, call + 1, typed() + passage.charAt(solid))
        : List.of();
  }

  /** Whether the stop before the call is not the mark of a shortened word. */
  private boolean endsSentence() {
    boolean last = passage.text().substring(call + 1).isBlank();
    boolean begins =
        isSpace(passage.charAt(call + 1)) && Character.isUpperCase(passage.charAt(call + 2));
    return last || (begins && solid - passage.wordStart(solid) >= LONG);
  }

  private boolean isOfWord(int at) {
    char c = passage.charAt(at);
    return !isSpace(c) && c != Passage.CALL && STOPS.indexOf(c) < 0;
  }

  private List<Edit> replaced(int from, int to, String by) {
    return isPlain(from, to) ? List.of(new Edit(passage.at(from, to), by)) : List.of();
  }

  /** Whether a stretch is typed as it reads: no mark, entity or end of a verse in between. */
  private boolean isPlain(int from, int to) {
    int next = passage.at(from, from + 1).start();
    for (int i = from; i < to; i++) {
      Location at = passage.at(i, i + 1);
      char c = passage.charAt(i);
      boolean reads = c == ' ' ? at.text().isBlank() : i == call || at.text().equals("" + c);
      if (!reads || at.start() != next) {
        return false;
      }
      next = at.end();
    }
    return from < to && next == passage.at(to - 1, to).end();
  }
}
