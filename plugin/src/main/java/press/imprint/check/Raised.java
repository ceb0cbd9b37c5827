package press.imprint.check;

import java.util.Optional;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;

/** Raised figures and marks: {@code <sup>12</sup>} is {@code ¹²} to the rules. */
final class Raised {
  /** Raised figures by their value. */
  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /** What raised words are as one string, if they are a number or a mark of a note. */
  static Optional<String> of(Inline.Formed formed) {
    String text = Inlines.plainText(formed.content());
    boolean mark = formed.form() == Inline.Form.SUP && text.matches("[0-9]{1,3}|[*†‡]{1,3}");
    if (!mark) {
      return Optional.empty();
    }
    StringBuilder raised = new StringBuilder();
    text.chars()
        .forEach(c -> raised.append(c >= '0' && c <= '9' ? FIGURES.charAt(c - '0') : (char) c));
    return Optional.of(raised.toString());
  }

  /** Whether a character is a raised figure. */
  static boolean is(char c) {
    return c > '\u00a0' && FIGURES.indexOf(c) >= 0;
  }

  /** Raised figures as a number is typed: {@code 12} for {@code ¹²}. */
  static String lowered(String raised) {
    StringBuilder figures = new StringBuilder();
    raised.chars().forEach(c -> figures.append(FIGURES.indexOf(c)));
    return figures.toString();
  }
}
