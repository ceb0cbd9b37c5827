package press.imprint.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.imprint.diagnostic.Location;

/**
 * A place where a finished file reads otherwise than the master.
 *
 * @param at where it is in the master
 * @param words what the master has there; empty where the file has more
 * @param found the letters that stand there instead; empty where it has less
 * @param page where that is in the file
 */
record Gap(Location at, String words, String found, int page) {
  /** So many letters in succession are not met by chance. */
  private static final int KEY = 24;

  private static final int SHORTEST = 6;

  /** So far words are looked for, a thousand pages of a book being lost or one. */
  private static final int WORDS = 4000;

  String letters() {
    return words.replace(" ", "");
  }

  /** Whether what was found has the same letters in another order. */
  boolean isShuffled() {
    char[] one = letters().toCharArray();
    char[] other = found.toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return one.length > 0 && Arrays.equals(one, other);
  }

  /** Where a text and what is printed of it differ. */
  static List<Gap> between(Passage master, Printed file, Location whole) {
    String wanted = master.letters();
    String printed = file.letters();
    List<Gap> gaps = new ArrayList<>();
    if (wanted.equals(printed)) {
      return gaps;
    }
    int from = 0;
    int at = 0;
    while (from < wanted.length() || at < printed.length()) {
      int same = Arrays.mismatch(tail(wanted, from), tail(printed, at));
      if (same < 0) {
        break;
      }
      int word = from + same == wanted.length() ? master.size() : master.wordAt(from + same);
      int begin = Math.max(from, master.begin(word));
      int reached = at + begin - from;
      int end = word;
      int found = find(wanted, master.begin(end), printed, reached);
      while (found < 0 && end < master.size() && end - word < WORDS) {
        end++;
        found = find(wanted, master.begin(end), printed, reached);
      }
      int behind = found < 0 ? printed.length() : found;
      end = found < 0 ? master.size() : end;
      Location place =
          master.size() == 0 ? whole : master.placeOf(Math.min(word, master.size() - 1));
      gaps.add(
          new Gap(
              place,
              master.words(word, end),
              printed.substring(reached, behind),
              file.pageOf(reached)));
      from = Math.max(begin, master.begin(end));
      at = behind;
    }
    return gaps;
  }

  private static char[] tail(String letters, int from) {
    return letters.substring(from).toCharArray();
  }

  private static int find(String wanted, int from, String printed, int at) {
    int rest = wanted.length() - from;
    if (rest < SHORTEST) {
      return printed.substring(at).endsWith(wanted.substring(from)) ? printed.length() - rest : -1;
    }
    return printed.indexOf(wanted.substring(from, from + Math.min(KEY, rest)), at);
  }
}
