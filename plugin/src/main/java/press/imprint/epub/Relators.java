package press.imprint.epub;

import java.util.Map;
import java.util.regex.Pattern;
import press.imprint.model.Contributor;

/** The roles of contributors as codes of the MARC relators of the Library of Congress. */
final class Relators {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("author", "aut"),
          Map.entry("editor", "edt"),
          Map.entry("translator", "trl"),
          Map.entry("illustrator", "ill"),
          Map.entry("photographer", "pht"),
          Map.entry("contributor", "ctb"),
          Map.entry("compiler", "com"),
          Map.entry("annotator", "ann"),
          Map.entry("designer", "bkd"),
          Map.entry("cover-designer", "cov"),
          Map.entry("proofreader", "pfr"),
          Map.entry("transcriber", "trc"));

  private static final Pattern CODE = Pattern.compile("[a-z]{3}");

  private Relators() {}

  /** The code of a contributor's role: the role itself where it is one, {@code oth} at worst. */
  static String codeOf(Contributor contributor) {
    boolean isCode = CODE.matcher(contributor.role()).matches();
    return CODES.getOrDefault(contributor.role(), isCode ? contributor.role() : "oth");
  }
}
