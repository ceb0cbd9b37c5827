package press.imprint.citation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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

  /** A longer word is no name. */
  private static final int LONGEST = 40;

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Set<String>> byRest = new HashMap<>();

  /**
   * A name as a full citation has it.
   *
   * @param name the name
   * @param source the first source under it
   */
  record Known(Name name, Source source) {}

  void add(Name name, Source source) {
    String key = Folding.of(name.surname().text());
    if (key.length() >= SHORTEST
        && key.length() <= LONGEST
        && known.putIfAbsent(key, new Known(name, source)) == null) {
      rests(key).forEach(rest -> byRest.computeIfAbsent(rest, x -> new LinkedHashSet<>()).add(key));
    }
  }

  Optional<Known> find(Name name) {
    String key = Folding.of(name.surname().text());
    return key.length() < SHORTEST - 1 || key.length() > LONGEST
        ? Optional.empty()
        : rests(key).stream()
            .flatMap(rest -> byRest.getOrDefault(rest, Set.of()).stream())
            .filter(other -> Nearest.distance(other, key) == 1)
            .findFirst()
            .map(known::get);
  }

  private static Set<String> rests(String key) {
    Set<String> rests = new LinkedHashSet<>();
    rests.add(key);
    for (int i = 0; i < key.length(); i++) {
      rests.add(key.substring(0, i) + key.substring(i + 1));
    }
    return rests;
  }
}
