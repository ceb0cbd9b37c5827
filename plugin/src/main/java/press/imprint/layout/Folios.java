package press.imprint.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The folios that cross-references print. Before the pages are laid out they can only be guessed;
 * the book is set with the guess, and again with what has come of it, until every folio is that of
 * the page on which its place has landed.
 *
 * <p>A folio may push the place that it names to the next page, and the next folio draw it back.
 * One that still moves after {@value #PATIENCE} layouts is given up, and its title stands for it:
 * no page is better than a wrong one.
 */
final class Folios {
  /** As long as most. */
  private static final String GUESS = "00";

  private static final int PATIENCE = 8;

  private final Map<String, String> printed = new HashMap<>();
  private final Set<String> givenUp = new HashSet<>();
  private int layouts;

  /**
   * What is printed for the page of a place.
   *
   * @param id the id of the place
   * @return its folio, as far as it is known; empty where there is none to print
   */
  synchronized Optional<String> of(String id) {
    return givenUp.contains(id)
        ? Optional.empty()
        : Optional.of(printed.computeIfAbsent(id, first -> GUESS));
  }

  /**
   * Compares what is printed with what has come of it, and takes it over.
   *
   * @param landed the folio of the page where the place with an id has landed, if it has
   * @return the ids of the places whose folios were wrong
   */
  Set<String> settle(Function<String, Optional<String>> landed) {
    layouts++;
    Set<String> moved = new HashSet<>();
    for (String id : Set.copyOf(printed.keySet())) {
      Optional<String> folio = landed.apply(id);
      if (!folio.equals(Optional.of(printed.get(id)))) {
        moved.add(id);
        if (folio.isEmpty() || layouts > PATIENCE) {
          givenUp.add(id);
          printed.remove(id);
        } else {
          printed.put(id, folio.get());
        }
      }
    }
    return moved;
  }
}
