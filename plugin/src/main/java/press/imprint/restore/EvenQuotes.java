package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes straight marks typographic: a double or single mark at the beginning of a word opens, each
 * other closes; a single mark before a digit or after a letter is an apostrophe. Note calls do not
 * count, nor does emphasis.
 */
final class EvenQuotes {
  private static final String OPENS_AFTER = "([{—–-“‘/«";

  private final List<Change> changes;

  EvenQuotes(List<Change> changes) {
    this.changes = changes;
  }

  Paragraph even(Paragraph paragraph) {
    String all = Run.plain(paragraph.runs());
    long straight = all.chars().filter(c -> c == '"' || c == '\'').count();
    if (straight == 0) {
      return paragraph;
    }
    List<Run> runs = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    for (Run run : paragraph.runs()) {
      runs.add(run.kind() == Run.Kind.CALL ? run : run.with(even(run.text(), said, all)));
    }
    changes.add(
        new Change(
            Change.Kind.QUOTES,
            paragraph.page(),
            paragraph.line(),
            straight + (straight == 1 ? " straight mark" : " straight marks"),
            "typographic",
            "marks are of one kind throughout"));
    return paragraph.with(Run.merged(runs));
  }

  private static String even(String text, StringBuilder said, String all) {
    int from = said.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = said.length() == 0 ? ' ' : said.charAt(said.length() - 1);
      char after = said.length() + 1 < all.length() ? all.charAt(said.length() + 1) : ' ';
      boolean opens = Character.isWhitespace(before) || OPENS_AFTER.indexOf(before) >= 0;
      if (c == '"') {
        said.append(opens && !Character.isWhitespace(after) ? '“' : '”');
      } else if (c == '\'') {
        boolean word = opens && !Character.isWhitespace(after) && !Character.isDigit(after);
        said.append(word ? '‘' : '’');
      } else {
        said.append(c);
      }
    }
    return said.substring(from);
  }
}
