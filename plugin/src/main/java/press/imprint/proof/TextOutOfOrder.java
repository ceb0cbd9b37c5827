package press.imprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import press.imprint.diagnostic.Rule;

/** Words that a finished file has at another place than the master, or once more than it. */
final class TextOutOfOrder {
  private TextOutOfOrder() {}

  /**
   * Finds them.
   *
   * @param gaps where the file differs from the master
   * @param names what messages call a page
   * @param findings takes what is found
   * @return the gaps where words are lost
   */
  static List<Gap> among(List<Gap> gaps, IntFunction<String> names, Findings findings) {
    List<Gap> lost = new ArrayList<>();
    List<Gap> more = new ArrayList<>(gaps.stream().filter(gap -> gap.words().isEmpty()).toList());
    for (Gap gap : gaps) {
      if (gap.words().isEmpty()) {
        continue;
      }
      List<Gap> elsewhere =
          more.stream().filter(other -> other.found().contains(gap.letters())).limit(1).toList();
      if (gap.isShuffled() || !elsewhere.isEmpty()) {
        more.removeAll(elsewhere);
        int page = elsewhere.isEmpty() ? gap.page() : elsewhere.get(0).page();
        findings.add(
            Rule.TEXT_OUT_OF_ORDER,
            gap.at(),
            "`" + TextLost.shown(gap.words()) + "` is out of order on " + names.apply(page));
      } else {
        lost.add(gap);
      }
    }
    for (Gap gap : more) {
      findings.add(
          Rule.TEXT_OUT_OF_ORDER,
          gap.at(),
          "`"
              + TextLost.shown(gap.shown())
              + "` stands on "
              + names.apply(gap.page())
              + ", where the master has it not");
    }
    return lost;
  }
}
