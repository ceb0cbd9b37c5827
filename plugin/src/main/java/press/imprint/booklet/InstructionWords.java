package press.imprint.booklet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of the sheet of instructions, in one language. */
final class InstructionWords {
  /** The languages that have a table {@code instructions_<language>.properties}. */
  static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk");

  private final Properties table = new Properties();

  /** The words of a language; English stands in for one that has none. */
  InstructionWords(Locale locale) throws IOException {
    String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    String name = "instructions_" + language + ".properties";
    try (InputStream in = InstructionWords.class.getResourceAsStream(name)) {
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  /** Words, with what goes into them at {@code {0}} and {@code {1}}. */
  String get(String key, Object... fillings) {
    String words = table.getProperty(key);
    for (int i = 0; i < fillings.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(fillings[i]));
    }
    return words;
  }
}
