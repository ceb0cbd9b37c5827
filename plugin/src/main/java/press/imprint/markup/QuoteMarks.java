package press.imprint.markup;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, as Unicode CLDR gives them for the languages that have a table
 * there; inner spaces, where a language sets them, are part of a mark.
 *
 * @param open before a quotation
 * @param close after it
 * @param innerOpen before a quotation within one
 * @param innerClose after it
 */
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {
  private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");
  private static final QuoteMarks ANGLES_AND_HIGH = new QuoteMarks("«", "»", "“", "”");
  private static final QuoteMarks ANGLES_AND_LOW = new QuoteMarks("«", "»", "„", "“");
  private static final Map<String, QuoteMarks> BY_TAG =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("nl", ENGLISH),
          Map.entry("de", new QuoteMarks("„", "“", "‚", "‘")),
          Map.entry("de-CH", new QuoteMarks("«", "»", "‹", "›")),
          Map.entry("fr", new QuoteMarks("«\u00a0", "\u00a0»", "“", "”")),
          Map.entry("fr-CH", new QuoteMarks("«", "»", "‹", "›")),
          Map.entry("es", ANGLES_AND_HIGH),
          Map.entry("it", ANGLES_AND_HIGH),
          Map.entry("pt", ENGLISH),
          Map.entry("pt-PT", ANGLES_AND_HIGH),
          Map.entry("ru", ANGLES_AND_LOW),
          Map.entry("uk", ANGLES_AND_LOW));

  /** The marks of a language: by language and region, by language alone, else those of English. */
  static QuoteMarks of(Locale locale) {
    String region = locale.getLanguage() + "-" + locale.getCountry();
    return BY_TAG.getOrDefault(region, BY_TAG.getOrDefault(locale.getLanguage(), ENGLISH));
  }
}
