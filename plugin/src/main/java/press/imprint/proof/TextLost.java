package press.imprint.proof;

import java.util.List;
import java.util.function.IntFunction;
import press.imprint.diagnostic.Rule;

/** Words of the master that a finished file has not. */
final class TextLost {
  private static final int SHOWN = 60;

  private TextLost() {}

  /**
   * Tells of them.
   *
   * @param gaps where words are lost
   * @param names what messages call a page
   * @param findings takes what is found
   */
  static void tell(List<Gap> gaps, IntFunction<String> names, Findings findings) {
    for (Gap gap : gaps) {
      String instead = gap.found().isEmpty() ? "" : ", which has `" + shown(gap.shown()) + "`";
      findings.add(
          Rule.TEXT_LOST,
          gap.at(),
          "`" + shown(gap.words()) + "` is lost from " + names.apply(gap.page()) + instead);
    }
  }

  /** What stands on a page and in no tag is lost for whoever reads by the tags. */
  static void untagged(PrintedFile file, TagTree tree, Places places, Findings findings) {
    for (int page = 0; page < file.size(); page++) {
      PageContent content = file.content(page);
      String letters = Folding.of(content.untagged);
      int[] held = tree.held(page);
      for (int mark = 0; mark < held.length && letters.isEmpty(); mark++) {
        letters = held[mark] == 0 ? Folding.of(content.of(mark)) : "";
      }
      if (!letters.isEmpty()) {
        findings.add(
            Rule.TEXT_LOST,
            places.on(page),
            "`" + shown(letters) + "` on " + file.named(page) + " has no tag");
      }
      for (int mark = 0; mark < held.length; mark++) {
        if (held[mark] > 1) {
          findings.add(
              Rule.TEXT_OUT_OF_ORDER,
              places.on(page),
              "`"
                  + shown(content.of(mark).strip())
                  + "` on "
                  + file.named(page)
                  + " has "
                  + held[mark]
                  + " tags");
        }
      }
    }
  }

  static String shown(String words) {
    return words.length() <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
