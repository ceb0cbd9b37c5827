package press.imprint.citation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.Nearest;

/**
 * Surnames found by others that are one slip away. Two words with one slip between them become the
 * same when a letter is taken from either, or from both; so each name is filed under all that it
 * becomes in this way, and no name is compared with all others.
 */
final class NearNames {
  /** A shorter name has too many neighbours that are names as well. */
  private static final int SHORTEST = 4;

  /** From here on two slips in a name still leave more of it than they change. */
  private static final int LONG = 8;

  /** No surname is longer; a word that is would be filed under too much. */
  private static final int LONGEST = 30;

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Set<String>> byRest = new HashMap<>();
  private final Map<String, Set<String>> byShorterRest = new HashMap<>();

  /**
   * A name as a full citation has it.
   *
   * @param name the name
   * @param source the first source under it
   */
  record Known(Name name, Source source) {
    /** Whether another name is it but for one slip. */
    boolean isOneSlipFrom(Name other) {
      return Nearest.distance(Folding.of(name.surname().text()), Folding.of(other.surname().text()))
          == 1;
    }
  }

  void add(Name name, Source source) {
    String key = Folding.of(name.surname().text());
    if (fits(key) && known.putIfAbsent(key, new Known(name, source)) == null) {
      Set<String> rests = rests(Set.of(key));
      file(rests, key, byRest);
      if (key.length() >= LONG) {
        file(rests(rests), key, byShorterRest);
      }
    }
  }

  private static void file(Set<String> rests, String key, Map<String, Set<String>> filed) {
    rests.forEach(rest -> filed.computeIfAbsent(rest, x -> new LinkedHashSet<>()).add(key));
  }

  /**
   * The names that are one slip away; or the one that is two, if it and the other are long and none
   * is nearer.
   */
  List<Known> find(Name name, boolean twice) {
    String key = Folding.of(name.surname().text());
    List<String> near = at(1, key, byRest);
    if (near.isEmpty() && twice && key.length() >= LONG) {
      List<String> farther = at(2, key, byShorterRest);
      near = farther.size() == 1 ? farther : List.of();
    }
    return near.stream().map(known::get).toList();
  }

  private static List<String> at(int slips, String key, Map<String, Set<String>> filed) {
    if (key.length() < SHORTEST - 1 || key.length() > LONGEST) {
      return List.of();
    }
    Set<String> rests = slips == 1 ? rests(Set.of(key)) : rests(rests(Set.of(key)));
    return rests.stream()
        .flatMap(rest -> filed.getOrDefault(rest, Set.of()).stream())
        .distinct()
        .filter(other -> Nearest.distance(other, key) == slips)
        .toList();
  }

  private static boolean fits(String key) {
    return key.length() >= SHORTEST && key.length() <= LONGEST;
  }

  /** Words, and what becomes of each when a letter is taken from it. */
  private static Set<String> rests(Set<String> words) {
    Set<String> rests = new LinkedHashSet<>(words);
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        rests.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return rests;
  }
}
