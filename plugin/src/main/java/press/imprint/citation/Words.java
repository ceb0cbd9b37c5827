package press.imprint.citation;

import java.util.List;
import press.imprint.diagnostic.Location;

/**
 * A piece of a citation.
 *
 * @param at where it stands in the master
 * @param text its letters, without the marks of italics
 */
public record Words(Location at, String text) {
  /** Words of a publisher's name that are often left out. */
  private static final List<String> EMPTY =
      List.of("press", "books", "publishers", "publishing", "company", "co", "inc", "ltd", "sons");

  /**
   * Whether it says the same as another, abbreviated or not: {@code New Haven, CT} and {@code New
   * Haven}, {@code Yale Univ. Press} and {@code Yale University Press}.
   *
   * @param other the other
   * @return whether one may stand for the other
   */
  public boolean says(Words other) {
    List<String> here = words();
    List<String> there = other.words();
    return here.containsAll(there) || there.containsAll(here) || head().equals(other.head());
  }

  /** What stands before a comma: the city without its country. */
  private String head() {
    int comma = text.indexOf(',');
    return Folding.of(comma < 0 ? text : text.substring(0, comma));
  }

  private List<String> words() {
    return Folding.words(text).stream()
        .map(word -> word.equals("univ") || word.equals("up") ? "university" : word)
        .filter(word -> !EMPTY.contains(word))
        .toList();
  }
}
