package press.imprint.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that a mistyped one most likely was: {@code titel} was {@code title}.
 *
 * <p>Near is measured as Damerau-Levenshtein does: letters left out, added, changed or swapped with
 * their neighbour, at most one of them for every three letters. Case does not count. What is longer
 * than {@value #LONGEST} letters is no word, and near to nothing.
 */
public final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The known word nearest to another.
   *
   * @param word the word as typed
   * @param known the words it may have been
   * @return the nearest, the first of several as near; empty where none is near
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int longer = Math.max(word.length(), candidate.length());
      int shorter = Math.min(word.length(), candidate.length());
      int allowed = Math.min(Math.max(1, longer / 3), least - 1);
      // As many letters as one word has more are slips at least.
      boolean possible = longer <= LONGEST && longer - shorter <= allowed;
      int distance = possible ? distance(word, candidate) : Integer.MAX_VALUE;
      if (distance <= allowed) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many slips lie between two words.
   *
   * @param some a word
   * @param other another
   * @return how many letters are left out, added, changed or swapped; 0 where only case differs
   */
  public static int distance(String some, String other) {
    return distance(fold(some), fold(other));
  }

  private static int[] fold(String word) {
    return word.toLowerCase(Locale.ROOT).codePoints().toArray();
  }

  /** Row by row over the table of all pairs of beginnings; a swap looks two rows back. */
  private static int distance(int[] a, int[] b) {
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }
}
