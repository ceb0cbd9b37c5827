package press.imprint.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.imprint.diagnostic.Location;

/** The folded letters of a stretch of the master, by words, each with its place; its pictures. */
final class Passage {
  /** A picture and the words for those who do not see it. */
  record Picture(Location at, String alt) {}

  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder letters = new StringBuilder();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Location> places = new ArrayList<>();
  private int[] words = new int[64];
  private int[] rawWords = new int[64];
  private int[] placeOf = new int[64];
  private int count;
  private boolean within;

  /** Adds letters as they stand at a place. */
  void add(Location at, String text) {
    places.add(at);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        word(text.substring(from, i));
        within = i == text.length() && from < i;
        from = i + 1;
      }
    }
  }

  /** Adds a picture. */
  void picture(Location at, String alt) {
    pictures.add(new Picture(at, alt));
  }

  /** Ends a word where the master has no space. */
  void end() {
    within = false;
  }

  private void word(String text) {
    String folded = Folding.of(text);
    if (folded.isEmpty()) {
      return;
    }
    if (!within) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
        rawWords = Arrays.copyOf(rawWords, 2 * count);
        placeOf = Arrays.copyOf(placeOf, 2 * count);
      }
      raw.append(count > 0 ? " " : "");
      words[count] = letters.length();
      rawWords[count] = raw.length();
      placeOf[count] = places.size() - 1;
      count++;
    }
    raw.append(text);
    letters.append(folded);
    within = false;
  }

  String letters() {
    return letters.toString();
  }

  /** How many words it has. */
  int size() {
    return count;
  }

  /** Where a word begins among the letters; behind the last word, where they end. */
  int begin(int word) {
    return word < count ? words[word] : letters.length();
  }

  /** The word in which a letter stands. */
  int wordAt(int letter) {
    int found = Arrays.binarySearch(words, 0, count, letter);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Its pictures, in order. */
  List<Picture> pictures() {
    return pictures;
  }

  /** Some words as the master has them, a space between them. */
  String words(int from, int to) {
    return raw.substring(rawBegin(from), rawBegin(to)).strip();
  }

  private int rawBegin(int word) {
    return word < count ? rawWords[word] : raw.length();
  }

  /** Where a word stands in the master: the word itself where it can be told. */
  Location placeOf(int word) {
    Location at = places.get(placeOf[Math.min(word, count - 1)]);
    int before = word;
    while (before > 0 && placeOf[before - 1] == placeOf[word]) {
      before--;
    }
    int start = 0;
    for (int i = before; i <= word && start >= 0; i++) {
      String written = words(i, i + 1);
      int found = at.text().indexOf(written, start);
      if (i == word && found >= 0) {
        return new Location(at.source(), at.start() + found, at.start() + found + written.length());
      }
      start = found < 0 ? start : found + written.length();
    }
    return at;
  }
}
