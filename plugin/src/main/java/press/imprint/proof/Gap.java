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
 * @param letters the same, folded
 * @param shown what stands there instead; empty where the file has less
 * @param found the same, folded
 * @param page where that is in the file
 */
record Gap(Location at, String words, String letters, String shown, String found, int page) {
  /** So many letters in succession are not met by chance. */
  private static final int KEY = 24;

  private static final int SHORTEST = 6;

  /** So far words are looked for, a thousand pages of a book being lost or one. */
  private static final int WORDS = 4000;

  /** Whoever reads of so many reads no further, and they are dear to find. */
  private static final int MOST = 40;

  /** Whether what was found has the same letters in another order. */
  boolean isShuffled() {
    char[] one = letters.toCharArray();
    char[] other = found.toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return one.length > 0 && Arrays.equals(one, other);
  }

  /** Where a text and what is printed of it differ, up to the first {@value #MOST} places. */
  static List<Gap> between(Passage master, Printed file, Location whole) {
    List<Gap> gaps = new ArrayList<>();
    String wanted = master.letters();
    String printed = file.letters();
    if (wanted.equals(printed)) {
      return gaps;
    }
    char[] of = wanted.toCharArray();
    char[] in = printed.toCharArray();
    int from = 0;
    int at = 0;
    while ((from < of.length || at < in.length) && gaps.size() < MOST) {
      int same = Arrays.mismatch(of, from, of.length, in, at, in.length);
      if (same < 0) {
        break;
      }
      int word = from + same == of.length ? master.size() : master.wordAt(from + same);
      int begin = Math.max(from, master.begin(word));
      int reached = at + begin - from;
      int end = word;
      int behind = find(wanted, master.begin(end), printed, reached + 1);
      while (behind < 0 && end < master.size() && end - word < WORDS) {
        end++;
        behind = find(wanted, master.begin(end), printed, reached);
      }
      end = behind < 0 ? master.size() : end;
      at = behind < 0 ? in.length : behind;
      from = Math.max(begin, master.begin(end));
      gaps.add(
          new Gap(
              master.size() == 0 ? whole : master.placeOf(Math.min(word, master.size() - 1)),
              master.words(word, end),
              wanted.substring(begin, from),
              file.words(reached, at),
              printed.substring(reached, at),
              file.pageOf(reached)));
    }
    return gaps;
  }

  private static int find(String wanted, int from, String printed, int at) {
    int rest = wanted.length() - from;
    if (rest == 0 || at > printed.length()) {
      return rest == 0 ? printed.length() : -1;
    }
    if (rest < SHORTEST) {
      return printed.substring(at).endsWith(wanted.substring(from)) ? printed.length() - rest : -1;
    }
    return printed.indexOf(wanted.substring(from, from + Math.min(KEY, rest)), at);
  }
}
