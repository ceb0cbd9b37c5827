package press.imprint.restore;

import java.util.Map;
import press.imprint.diagnostic.Rule;
import press.imprint.yaml.YamlFindings;

/** The rule {@code bad-sheet}: gathers what is wrong with a restoration sheet as it is read. */
final class BadSheet extends YamlFindings {
  /** What others call what we have another key for. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "reason", "why",
          "because", "why",
          "replacement", "replace",
          "search", "find",
          "folio", "page",
          "quotes-even", "quotes");

  BadSheet() {
    super(Rule.BAD_SHEET, OTHER_NAMES);
  }
}
