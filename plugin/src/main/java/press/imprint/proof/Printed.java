package press.imprint.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The letters of a stretch of a finished file, on which of its pages they stand, its pictures. */
final class Printed {
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> rawBegins = new ArrayList<>();
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private int folded;

  /** Adds letters that stand on a page. */
  void add(CharSequence text, int page) {
    if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
      fold();
      rawBegins.add(raw.length());
      begins.add(letters.length());
      pages.add(page);
    }
    raw.append(text);
  }

  /** Adds a picture by the words for those who do not see it. */
  void picture(String alt) {
    pictures.add(alt);
  }

  private void fold() {
    if (folded < raw.length()) {
      letters.append(Folding.of(raw.substring(folded)));
      folded = raw.length();
    }
  }

  /** Its letters, folded. */
  String letters() {
    fold();
    return letters.toString();
  }

  /** The words for its pictures, in order. */
  List<String> pictures() {
    return pictures;
  }

  /** On which page a letter stands; on the first where there is no such letter; 0 of nothing. */
  int pageOf(int letter) {
    return pages.isEmpty() ? 0 : pages.get(stretchOf(letter));
  }

  private int stretchOf(int letter) {
    int found = Collections.binarySearch(begins, letter);
    int last = found >= 0 ? found : Math.max(0, -found - 2);
    while (last + 1 < begins.size() && begins.get(last + 1) == letter) {
      last++;
    }
    return last;
  }

  /** The first letter on a page; -1 where none stands there. */
  int firstOn(int page) {
    int found = pages.indexOf(page);
    return found < 0 ? -1 : begins.get(found);
  }

  /** Some of its letters as they are printed, those that fold to nothing among them. */
  String words(int from, int to) {
    fold();
    return pages.isEmpty()
        ? ""
        : raw.substring(rawOf(from), rawOf(to)).strip().replaceAll("\\s+", " ");
  }

  /** Where a letter stands among those that are not folded. */
  private int rawOf(int letter) {
    int stretch = stretchOf(letter);
    int at = rawBegins.get(stretch);
    int left = letter - begins.get(stretch);
    while (left > 0 && at < raw.length()) {
      int end = raw.offsetByCodePoints(at, 1);
      left -= Folding.of(raw.substring(at, end)).length();
      at = end;
    }
    return at;
  }
}
