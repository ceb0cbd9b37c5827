package press.imprint.restore;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/**
 * The second half of the proof of a restoration: read again from the source as it came and from the
 * master as it was written, the words are the same in the same order, but where a recorded decision
 * has the words of the one and the words of the other. A word that is in neither is a finding of
 * the rule {@code lost-text}.
 */
final class Proof {
  /** The kinds of decisions that change words. */
  private static final Set<Change.Kind> WORDS =
      EnumSet.of(
          Change.Kind.OCR,
          Change.Kind.AUTHOR,
          Change.Kind.STYLE,
          Change.Kind.INSERTION,
          Change.Kind.JOIN);

  private static final int FARTHEST = 60;
  private static final int SURE = 3;
  private static final int SHOWN = 8;

  /** A word of the source and its line. */
  private record Placed(String word, int line) {}

  private final SourceText source;
  private final Map<Integer, List<Change>> changes = new HashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private int kept;
  private int changed;
  private int added;

  Proof(SourceText source, List<Change> changes) {
    this.source = source;
    for (Change change : changes.stream().filter(c -> WORDS.contains(c.kind())).toList()) {
      this.changes.computeIfAbsent(change.line(), line -> new ArrayList<>()).add(change);
    }
  }

  /**
   * Compares a file.
   *
   * @param file its paragraphs, which name the lines that they are made of
   * @param master the file as written
   */
  void prove(FileText file, String master) {
    List<Placed> old = new ArrayList<>();
    List<Paragraph> all = new ArrayList<>(file.text());
    all.addAll(file.notes());
    all.stream()
        .filter(paragraph -> paragraph.role() != Role.BREAK)
        .flatMap(paragraph -> paragraph.lines().stream())
        .distinct()
        .forEach(
            line -> Words.of(source.line(line)).forEach(word -> old.add(new Placed(word, line))));
    compare(old, Words.ofMaster(master), file.name());
  }

  private void compare(List<Placed> old, List<String> now, String file) {
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).word.equals(now.get(j))) {
        kept++;
        i++;
        j++;
        continue;
      }
      int[] next = meeting(old, i, now, j);
      judge(old, i, next[0], now.subList(j, next[1]), file);
      i = next[0];
      j = next[1];
    }
  }

  /** Where both run alike again, as near as can be. */
  private static int[] meeting(List<Placed> old, int i, List<String> now, int j) {
    for (int far = 1; far <= 2 * FARTHEST; far++) {
      for (int skip = Math.max(0, far - FARTHEST); skip <= Math.min(far, FARTHEST); skip++) {
        if (alike(old, i + skip, now, j + far - skip)) {
          return new int[] {i + skip, j + far - skip};
        }
      }
    }
    return new int[] {old.size(), now.size()};
  }

  private static boolean alike(List<Placed> old, int i, List<String> now, int j) {
    if (i > old.size() || j > now.size()) {
      return false;
    }
    int count = Math.min(SURE, Math.min(old.size() - i, now.size() - j));
    if (count < SURE && old.size() - i != now.size() - j) {
      return false;
    }
    for (int k = 0; k < count; k++) {
      if (!old.get(i + k).word.equals(now.get(j + k))) {
        return false;
      }
    }
    return true;
  }

  private void judge(List<Placed> old, int from, int to, List<String> stretch, String file) {
    List<String> gone = new ArrayList<>(old.subList(from, to).stream().map(Placed::word).toList());
    List<String> now = new ArrayList<>(stretch);
    kept += takeCommon(gone, now);
    changed += gone.size();
    added += now.size();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    old.subList(Math.max(0, from - 1), Math.min(old.size(), to + 1)).stream()
        .map(Placed::line)
        .distinct()
        .flatMap(line -> changes.getOrDefault(line, List.of()).stream())
        .forEach(
            change -> {
              before.addAll(Words.of(whole(change, change.before())));
              after.addAll(Words.of(whole(change, change.after())));
            });
    if (!holds(before, gone) || !holds(after, now)) {
      int line = old.isEmpty() ? 1 : old.get(Math.min(from, old.size() - 1)).line;
      String had = gone.isEmpty() ? "nothing" : shown(gone);
      String has = now.isEmpty() ? "nothing" : shown(now);
      findings.add(
          Diagnostic.of(
              Rule.LOST_TEXT,
              SourceLines.at(source, line),
              "%s has %s where line %s of the source has %s".formatted(file, has, line, had),
              "record the change in the sheet, or undo it"));
    }
  }

  /**
   * Takes away the longest sequence of words that both have (Wagner and Fischer).
   *
   * @return its length
   */
  private static int takeCommon(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<String> restA = new ArrayList<>();
    List<String> restB = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        restA.add(a.get(i++));
      } else {
        restB.add(b.get(j++));
      }
    }
    restA.addAll(a.subList(i, a.size()));
    restB.addAll(b.subList(j, b.size()));
    a.clear();
    a.addAll(restA);
    b.clear();
    b.addAll(restB);
    return longest[0][0];
  }

  /** A change within a word is a change of the word. */
  private static String whole(Change change, String text) {
    String lead = change.context().get(0);
    String tail = change.context().get(1);
    int start = lead.length();
    while (start > 0 && Character.isLetterOrDigit(lead.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < tail.length() && Character.isLetterOrDigit(tail.charAt(end))) {
      end++;
    }
    return lead.substring(start) + text + tail.substring(0, end);
  }

  private static String shown(List<String> words) {
    String some = String.join(" ", words.subList(0, Math.min(SHOWN, words.size())));
    return "`" + some + (words.size() > SHOWN ? " …" : "") + "`";
  }

  private static boolean holds(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    return some.stream().allMatch(rest::remove);
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** Words that are in both, in order. */
  int kept() {
    return kept;
  }

  /** Words of the source that a decision took away or changed. */
  int changed() {
    return changed;
  }

  /** Words of the master that a decision put there. */
  int added() {
    return added;
  }
}
