package press.imprint.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters and figures without what may differ between two spellings of one name or title. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> SMALL =
      List.of("a", "an", "the", "of", "and", "in", "on", "to", "for");

  private Folding() {}

  /** Small letters and figures without accents, a space between words. */
  static String of(String text) {
    if (text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
      return text.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String joined = APOSTROPHES.matcher(bare).replaceAll("");
    return OTHERS.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The words of a title that tell it from another. */
  static List<String> words(String title) {
    List<String> all =
        Arrays.stream(of(title).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }
}
