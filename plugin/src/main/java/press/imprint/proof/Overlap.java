package press.imprint.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.imprint.diagnostic.Rule;

/** Lines of text, or a line and a picture, printed one over the other. */
final class Overlap {
  /** What of a line must stay free: small letters, without what rises above or hangs below. */
  private static final double HEIGHT = 0.4;

  /** Kerning and slanted letters reach into their neighbours, in ems. */
  private static final double LEAN = 0.5;

  private Overlap() {}

  static void prove(PrintedFile file, Places places, Findings findings) {
    for (int page = 0; page < file.size(); page++) {
      if (overlaps(file.content(page))) {
        findings.add(
            Rule.OVERLAP, places.on(page), "lines on " + file.named(page) + " cover each other");
      }
    }
  }

  private static boolean overlaps(PageContent page) {
    List<PageContent.Run> runs = new ArrayList<>(page.runs);
    runs.sort(Comparator.comparingDouble(PageContent.Run::baseline));
    double largest = runs.stream().mapToDouble(PageContent.Run::size).max().orElse(0);
    for (int i = 0; i < runs.size(); i++) {
      PageContent.Run run = runs.get(i);
      for (int k = i + 1; k < runs.size(); k++) {
        PageContent.Run above = runs.get(k);
        if (above.baseline() - run.baseline() > HEIGHT * largest) {
          break;
        }
        if (above.baseline() - run.baseline() < HEIGHT * run.size() && sideBySide(run, above)) {
          return true;
        }
      }
      for (PageContent.Plate plate : page.plates) {
        if (covers(plate, run)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sideBySide(PageContent.Run one, PageContent.Run other) {
    double lean = LEAN * Math.max(one.size(), other.size());
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > lean;
  }

  private static boolean covers(PageContent.Plate plate, PageContent.Run run) {
    double lean = LEAN * run.size();
    boolean across =
        Math.min(plate.right(), run.right()) - Math.max(plate.left(), run.left()) > lean;
    return across
        && run.baseline() < plate.head() - HEIGHT * run.size()
        && run.baseline() > plate.foot();
  }
}
