package press.imprint.proof;

import java.util.ArrayList;
import java.util.List;

/** The folded letters of a stretch of a finished file, and on which of its pages they stand. */
final class Printed {
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();

  /** Adds letters that stand on a page. */
  void add(CharSequence text, int page) {
    if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
      fold();
      begins.add(letters.length());
      pages.add(page);
    }
    raw.append(text);
  }

  private void fold() {
    if (raw.length() > 0) {
      letters.append(Folding.of(raw));
      raw.setLength(0);
    }
  }

  String letters() {
    fold();
    return letters.toString();
  }

  /** On which page a letter stands; on the first where there is no such letter; 0 of nothing. */
  int pageOf(int letter) {
    int page = pages.isEmpty() ? 0 : pages.get(0);
    for (int i = 0; i < pages.size() && begins.get(i) <= letter; i++) {
      page = pages.get(i);
    }
    return page;
  }

  /** The first letter on a page; -1 where none stands there. */
  int firstOn(int page) {
    int found = pages.indexOf(page);
    return found < 0 ? -1 : begins.get(found);
  }
}
