package press.imprint.citation;

import java.util.List;

/**
 * Those by whom a work is cited: {@code Brandenberger and Dubrovsky}, {@code Evtuhov et al.}
 *
 * @param names the names, in order; none for a work cited by its title
 * @param others whether "et al." stands for more
 */
public record Authors(List<Name> names, boolean others) {
  /** Nobody. */
  static final Authors NONE = new Authors(List.of(), false);

  /** Keeps a copy. */
  public Authors {
    names = List.copyOf(names);
  }

  /** The folded surnames, in order. */
  List<String> keys() {
    return names.stream().map(name -> Folding.of(name.surname().text())).toList();
  }

  /** Whether each is named by a surname alone. */
  boolean plain() {
    return names.stream().allMatch(Name::plain);
  }
}
