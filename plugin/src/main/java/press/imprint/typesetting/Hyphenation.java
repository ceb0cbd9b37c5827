package press.imprint.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.hyphenation.HyphenationTree;

/**
 * Where words may be divided, by the patterns of their language; after Franklin Mark Liang, "Word
 * Hy-phen-a-tion by Com-put-er", Stanford 1983. A language without patterns is not hyphenated.
 */
public final class Hyphenation {
  private static final int LEFT = 2;
  private static final int RIGHT = 3;
  private static final int SHORTEST = 5;

  /** Languages whose patterns go by another name than their tag. */
  private static final Map<String, String> NAMES =
      Map.of("no", "nb", "sr", "sr_Cyrl", "zh", "zh_Latn");

  private final Map<String, Optional<HyphenationTree>> trees = new HashMap<>();
  private final Map<String, Map<String, List<Integer>>> known = new ConcurrentHashMap<>();

  /** Knows no language yet; the patterns of one are read when first asked for. */
  public Hyphenation() {}

  /**
   * The places where a word may be divided.
   *
   * @param word letters only
   * @param lang its language, a BCP 47 tag
   * @return offsets of the letters that may begin a new line, in order
   */
  public List<Integer> pointsOf(String word, String lang) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    return known
        .computeIfAbsent(lang, first -> new ConcurrentHashMap<>())
        .computeIfAbsent(word, first -> divide(word, lang));
  }

  private synchronized List<Integer> divide(String word, String lang) {
    Optional<HyphenationTree> tree = trees.computeIfAbsent(lang, Hyphenation::patternsOf);
    if (tree.isEmpty()) {
      return List.of();
    }
    org.apache.fop.hyphenation.Hyphenation found = tree.get().hyphenate(word, LEFT, RIGHT);
    if (found == null) {
      return List.of();
    }
    List<Integer> points = new ArrayList<>();
    for (int point : found.getHyphenationPoints()) {
      if (point >= LEFT && point <= word.length() - RIGHT) {
        points.add(point);
      }
    }
    return List.copyOf(points);
  }

  private static Optional<HyphenationTree> patternsOf(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    String language = NAMES.getOrDefault(locale.getLanguage(), locale.getLanguage());
    return read(language + "_" + locale.getCountry()).or(() -> read(language));
  }

  private static Optional<HyphenationTree> read(String name) {
    String resource = "/hyph/" + name + ".hyp";
    try (InputStream in = HyphenationTree.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      try (ObjectInputStream objects = new ObjectInputStream(in)) {
        return Optional.of((HyphenationTree) objects.readObject());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
