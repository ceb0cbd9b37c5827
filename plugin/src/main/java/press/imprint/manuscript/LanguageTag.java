package press.imprint.manuscript;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language as {@code lang} names it: a tag of BCP 47, {@code en} or {@code pt-BR}.
 *
 * @param text the tag as typed
 */
record LanguageTag(String text) {
  /** Two-letter codes that the registry still lists and Java has forgotten. */
  private static final List<String> OLD = List.of("sh", "mo", "bh");

  /** Whether it is well-formed (RFC 5646, section 2.2.9) and its language is one. */
  boolean correct() {
    try {
      new Locale.Builder().setLanguageTag(text);
    } catch (IllformedLocaleException e) {
      return false;
    }
    String language = text.split("-", -1)[0].toLowerCase(Locale.ROOT);
    return switch (language.length()) {
      case 1, 3 -> true;
      case 2 -> OLD.contains(language) || languages().contains(language);
      default -> false;
    };
  }

  /** The tag that was meant: {@code en-US} for {@code en_US}, {@code en} for {@code English}. */
  Optional<String> meant() {
    LanguageTag hyphens = new LanguageTag(text.replace('_', '-'));
    if (hyphens.correct()) {
      return Optional.of(hyphens.text());
    }
    return languages().stream().filter(this::isCalled).findFirst();
  }

  private boolean isCalled(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return text.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
        || text.equalsIgnoreCase(locale.getDisplayLanguage(locale));
  }

  private static List<String> languages() {
    return Arrays.asList(Locale.getISOLanguages());
  }
}
