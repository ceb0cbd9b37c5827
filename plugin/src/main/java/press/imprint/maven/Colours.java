package press.imprint.maven;

import org.fusesource.jansi.Ansi;
import press.imprint.diagnostic.Ink;
import press.imprint.diagnostic.Severity;

/**
 * The colours of Maven's console, where it has any: errors are red, warnings yellow, as Maven
 * prints its own. Colour says nothing that words do not.
 *
 * <p>Whether there are any, Jansi knows: every Maven from 3.5 on shows it to plugins, Maven 4 by
 * the same name, and switches it off under {@code -B}, {@code -l} and {@code -Dstyle.color=never}.
 */
final class Colours implements Ink {
  private static final String BOLD_RED = "1;31";
  private static final String BOLD_YELLOW = "1;33";
  private static final String BOLD_BLUE = "1;34";
  private static final String GREEN = "32";
  private static final String DIM = "2";

  /** Ink for the console of the Maven that runs us. */
  static Ink ofMaven() {
    try {
      return Ansi.isEnabled() ? new Colours() : PLAIN;
    } catch (NoClassDefFoundError e) {
      // A Maven without Jansi.
      return PLAIN;
    }
  }

  @Override
  public String print(Part part, Severity severity, String words) {
    return switch (part) {
      case SEVERITY, CARET -> in(of(severity), words);
      case RULE -> in(DIM, words);
      case HINT -> in(GREEN, words);
    };
  }

  private static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> BOLD_RED;
      case WARNING -> BOLD_YELLOW;
      case NOTE -> BOLD_BLUE;
    };
  }

  /** SGR, as ECMA-48 (8.3.117) has it; a terminal that lacks one of these passes it by. */
  private static String in(String rendition, String words) {
    return "\u001b[" + rendition + "m" + words + "\u001b[m";
  }
}
