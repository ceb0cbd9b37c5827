package press.imprint.markup;

import java.util.Locale;
import java.util.Set;

/** Which way the lines of a language run. */
public enum WritingDirection {
  /** As Latin and Cyrillic do. */
  LEFT_TO_RIGHT("ltr"),
  /** As Arabic and Hebrew do. */
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

  /** Languages written in one of these scripts where their tag names none; iw is Java's Hebrew. */
  private static final Set<String> LANGUAGES =
      Set.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "ckb", "dv", "syr", "nqo");

  private final String attribute;

  WritingDirection(String attribute) {
    this.attribute = attribute;
  }

  /**
   * The direction of a language.
   *
   * @param locale the language, and its script where the language has several
   * @return the direction
   */
  public static WritingDirection of(Locale locale) {
    boolean rightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Its name as the value of a {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String attribute() {
    return attribute;
  }
}
