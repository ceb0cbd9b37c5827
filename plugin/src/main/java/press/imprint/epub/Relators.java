package press.imprint.epub;

import java.util.Map;
import press.imprint.model.Contributor;

/** The roles of contributors as codes of the MARC relators of the Library of Congress. */
final class Relators {
  private static final Map<String, String> CODES =
      Map.of("author", "aut", "editor", "edt", "translator", "trl", "illustrator", "ill");

  private Relators() {}

  /** The code of a contributor's role: a role that has no word is a code itself. */
  static String codeOf(Contributor contributor) {
    return CODES.getOrDefault(contributor.role(), contributor.role());
  }
}
