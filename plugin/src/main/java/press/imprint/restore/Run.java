package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a paragraph with one look.
 *
 * @param kind what it is
 * @param text its characters; of a call, the note's number
 * @param target where a link leads; empty for all else
 * @param italic whether it is italic
 * @param bold whether it is bold
 * @param line its line in the source
 */
record Run(Kind kind, String text, String target, boolean italic, boolean bold, int line) {
  enum Kind {
    TEXT,
    CALL,
    SUPERSCRIPT,
    LINK
  }

  static Run text(String text, boolean italic, boolean bold, int line) {
    return new Run(Kind.TEXT, text, "", italic, bold, line);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  Run with(String other) {
    return new Run(kind, other, target, italic, bold, line);
  }

  Run styled(boolean nowItalic, boolean nowBold) {
    return new Run(kind, text, target, nowItalic, nowBold, line);
  }

  boolean looksLike(Run other) {
    return isText() && other.isText() && italic == other.italic && bold == other.bold;
  }

  boolean hasLetters() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The same with neighbours of one look made one. */
  static List<Run> merged(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      if (run.isText() && run.text.isEmpty()) {
        continue;
      }
      int last = out.size() - 1;
      if (last >= 0 && out.get(last).looksLike(run)) {
        out.set(last, out.get(last).with(out.get(last).text + run.text));
      } else {
        out.add(run);
      }
    }
    return List.copyOf(out);
  }

  /** The characters, without calls. */
  static String plain(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    runs.stream().filter(run -> run.kind != Kind.CALL).forEach(run -> out.append(run.text));
    return out.toString();
  }
}
