package press.imprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;

/**
 * The words of a caption up to its first full stop: {@code How a sheet folds} of {@code How a sheet
 * folds. The fold is on the left.} What follows an initial or a short word with a capital, {@code
 * St.} for one, is no full stop.
 */
final class FirstSentence {
  private static final String FULL_STOP =
      "(?<!(?:^|[\\s\\u00a0(.])(?:\\p{L}|\\p{Lu}\\p{L}{1,2}))\\.(?=\\s|$)";
  private static final Pattern STOP = Pattern.compile(FULL_STOP);

  /** At the end of a caption every full stop is one. */
  private static final Pattern LAST_STOP = Pattern.compile(FULL_STOP + "|\\.\\s*$");

  private FirstSentence() {}

  static List<Inline> of(List<Inline> caption) {
    List<Inline> words = new ArrayList<>();
    for (Inline inline : caption) {
      if (inline instanceof Inline.Text text) {
        boolean last = words.size() == caption.size() - 1;
        Matcher stop = (last ? LAST_STOP : STOP).matcher(text.text());
        if (stop.find()) {
          String before = text.text().substring(0, stop.start());
          if (!before.isEmpty()) {
            words.add(new Inline.Text(begin(text.at(), before), before));
          }
          return words;
        }
      }
      words.add(inline);
    }
    return words;
  }

  private static Location begin(Location at, String letters) {
    return at.source().at(at.start(), Math.min(at.end(), at.start() + letters.length()));
  }
}
