package press.imprint.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Our own words in the language of a book. */
public final class Labels {
  /** The languages that have a table {@code labels_<language>.properties}. */
  public static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk");

  private final Map<Label, String> words;

  private Labels(Map<Label, String> words) {
    this.words = words;
  }

  /**
   * The words for a book.
   *
   * @param locale the language of the book; English stands in for one that has no table
   * @param overrides the words that the book gives itself
   * @return the words
   */
  public static Labels of(Locale locale, Map<Label, String> overrides) {
    String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    Properties table = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Label, String> words = new EnumMap<>(Label.class);
    Arrays.stream(Label.values()).forEach(key -> words.put(key, table.getProperty(key.key())));
    words.putAll(overrides);
    return new Labels(words);
  }

  /**
   * A word.
   *
   * @param label which
   * @return the word
   */
  public String get(Label label) {
    return words.get(label);
  }

  /**
   * A phrase around something.
   *
   * @param label which
   * @param filling what stands for {@code {0}}
   * @return the phrase
   */
  public String get(Label label, String filling) {
    return words.get(label).replace("{0}", filling);
  }
}
