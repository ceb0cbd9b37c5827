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

  /** Whether it counts pages of one edition, and no chapters, lines or verses that all have. */
  boolean ofPages() {
    return !Patterns.NO_PAGES.matcher(words.text()).find();
  }
}
