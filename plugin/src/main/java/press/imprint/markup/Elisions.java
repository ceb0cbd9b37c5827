package press.imprint.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a language that begin with an apostrophe.
 *
 * @param always words that do so whatever follows: {@code 'tis}
 * @param mostly words that a quotation may begin with as well: {@code 'cause}
 */
record Elisions(Set<String> always, Set<String> mostly) {
  private static final Elisions NONE = new Elisions(Set.of(), Set.of());
  private static final Map<String, Elisions> BY_LANGUAGE =
      Map.of(
          "en",
          new Elisions(
              Set.of("tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "n"),
              Set.of("em", "cause", "til", "till", "bout", "round", "neath")),
          "nl",
          new Elisions(Set.of("s", "t", "n", "k", "m", "r"), Set.of("ns")),
          "de",
          new Elisions(Set.of("s", "n", "ne", "nen", "nem", "ner"), Set.of("rein", "raus")),
          "it",
          new Elisions(Set.of("ndrangheta"), Set.of("sto", "sta", "na")));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  static Elisions of(Locale locale) {
    return BY_LANGUAGE.getOrDefault(locale.getLanguage(), NONE);
  }

  /** Whether one of them begins at an offset; a doubtful one does unless a quotation ends soon. */
  boolean begin(String text, int offset, BooleanSupplier quotationEndsSoon) {
    Matcher matcher = WORD.matcher(text).region(offset, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String word = matcher.group().toLowerCase(Locale.ROOT);
    return always.contains(word) || (mostly.contains(word) && !quotationEndsSoon.getAsBoolean());
  }
}
