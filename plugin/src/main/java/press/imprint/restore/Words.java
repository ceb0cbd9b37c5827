package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, without its marks: letters and digits that nothing parts. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Marks within which a word goes on. */
  private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)\\*+|</?(?:b|i|em|strong)>");

  private static final Pattern TAG = Pattern.compile("</?[a-z]+\\s*/?>");
  private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern ATTRIBUTES = Pattern.compile("(?m)(?<!\\\\)\\{[#.][^}\\n]*\\}$");

  private Words() {}

  /** The words of a file of the master, its attributes left out. */
  static List<String> ofMaster(String master) {
    return of(ATTRIBUTES.matcher(master).replaceAll(""));
  }

  /** The words of a text that has the marks of Markdown or of recognition. */
  static List<String> of(String text) {
    String joined = EMPHASIS.matcher(text).replaceAll("");
    String bare = ADDRESS.matcher(TAG.matcher(joined).replaceAll(" ")).replaceAll("]");
    List<String> words = new ArrayList<>();
    for (Matcher matcher = WORD.matcher(bare); matcher.find(); ) {
      words.add(matcher.group());
    }
    return words;
  }
}
