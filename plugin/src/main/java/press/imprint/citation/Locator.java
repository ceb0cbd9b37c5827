package press.imprint.citation;

import java.util.List;

/**
 * The pages or sections cited: {@code xv, 362}, {@code chap. 7}, {@code 309n12–13}.
 *
 * @param words the whole of it
 * @param ranges its ranges and single numbers, in order
 */
public record Locator(Words words, List<Range> ranges) {
  /** Keeps a copy. */
  public Locator {
    ranges = List.copyOf(ranges);
  }

  /** Whether it counts pages, and no verses, clauses or sections of sections. */
  boolean ofPages() {
    return ranges.stream().noneMatch(range -> range.words().text().matches(".*[.:]\\d.*"));
  }
}
