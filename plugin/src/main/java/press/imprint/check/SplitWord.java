package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A word that the end of a line or a page has left in two: {@code exam- ple}, {@code exam¬ple};
 * {@code exam-ple} where the book has {@code example} elsewhere, this form nowhere else, and the
 * second half never by itself.
 */
final class SplitWord implements Check {
  private static final String HYPHENS = "-‐¬";
  private static final int SHORTEST = 2;

  /** What may stand after the hyphen of {@code pre- and post-war}. */
  private static final Set<String> JOINING =
      Set.of(
          ("and or to nor but not as than through versus rather und oder bis sowie noch et ou au y e"
                  + " o u ni en of tot och eller i czy oraz lub и или й та або чи")
              .split(" +"));

  /** Halves that are put before words with a hyphen or without, as one likes. */
  private static final Set<String> PREFIXES =
      Set.of(
          ("re co pre non anti un de self ex sub semi multi inter over under post counter micro"
                  + " macro mid neo pro pseudo quasi super trans ultra extra infra intra auto bi tri"
                  + " vice mis dis out up down off on in")
              .split(" "));

  private final Passages passages;

  SplitWord(Passages passages) {
    this.passages = passages;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Map<String, Integer> words = words();
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : passages.all()) {
      String text = passage.text();
      for (int i = 0; i < text.length(); i++) {
        if (HYPHENS.indexOf(text.charAt(i)) >= 0) {
          halves(passage, i)
              .filter(halves -> halves.areSplit(words))
              .ifPresent(halves -> findings.add(halves.finding(words)));
        }
      }
    }
    return findings;
  }

  /** The two halves of a word around a hyphen, if nothing else is joined to them. */
  private static Optional<Halves> halves(Passage passage, int hyphen) {
    int start = passage.wordStart(hyphen);
    int second = hyphen + (passage.charAt(hyphen + 1) == ' ' ? 2 : 1);
    int end = passage.wordEnd(Math.min(second, passage.text().length()));
    boolean whole = hyphen - start >= SHORTEST && end - second >= SHORTEST;
    return whole && !isJoined(passage.charAt(start - 1)) && !isJoined(passage.charAt(end))
        ? Optional.of(new Halves(passage, start, hyphen, second, end))
        : Optional.empty();
  }

  private static boolean isJoined(char c) {
    return Character.isDigit(c) || isHyphen(c);
  }

  /** How often each word stands in the book, words with a hyphen also as a whole. */
  private Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (Passage passage : passages.all()) {
      String text = passage.text();
      int at = 0;
      while (at < text.length()) {
        int end = passage.wordEnd(at);
        int whole = end;
        while (whole > at
            && isHyphen(passage.charAt(whole))
            && passage.wordEnd(whole + 1) > whole + 1) {
          whole = passage.wordEnd(whole + 1);
        }
        if (end > at) {
          words.merge(text.substring(at, whole).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        at = Math.max(whole, at + 1);
      }
    }
    return words;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐';
  }

  /** Two halves and what stands between them. */
  private record Halves(Passage passage, int start, int hyphen, int second, int end) {
    String first() {
      return passage.text().substring(start, hyphen);
    }

    String last() {
      return passage.text().substring(second, end);
    }

    String whole() {
      return passage.text().substring(start, end);
    }

    boolean areSplit(Map<String, Integer> words) {
      String first = first().toLowerCase(Locale.ROOT);
      boolean small = last().equals(last().toLowerCase(Locale.ROOT));
      boolean joined = words.containsKey(first + last());
      if (!small || passage.charAt(hyphen) == '¬') {
        return small;
      }
      if (second > hyphen + 1) {
        boolean english = passage.languageAt(hyphen).equals("en");
        return !JOINING.contains(last()) && (joined || english || !bothAreWords(words));
      }
      return joined
          && !words.containsKey(last())
          && !PREFIXES.contains(first)
          && words.getOrDefault(whole().toLowerCase(Locale.ROOT), 0) == 1;
    }

    private boolean bothAreWords(Map<String, Integer> words) {
      String first = first().toLowerCase(Locale.ROOT);
      return words.containsKey(first) && words.getOrDefault(last(), 0) > 1;
    }

    Diagnostic finding(Map<String, Integer> words) {
      String joined = first() + last();
      boolean compound = second > hyphen + 1 && bothAreWords(words) && !words.containsKey(joined);
      String hint =
          compound
              ? "write `%s-%s`, or `%s`".formatted(first(), last(), joined)
              : "write `%s`".formatted(joined);
      return Diagnostic.of(
          Rule.SPLIT_WORD, passage.at(start, end), "word `%s` is split".formatted(whole()), hint);
    }
  }
}
