package press.imprint.layout;

import java.util.Optional;
import press.imprint.diagnostic.Location;

/**
 * What a compositor would still mend.
 *
 * @param kind what it is
 * @param page from 0
 * @param folio of the page
 * @param words of the line where it is seen
 * @param at where the line begins in the master; empty for what is in no master
 */
public record Blemish(Kind kind, int page, String folio, String words, Optional<Location> at) {
  /** The kinds. */
  public enum Kind {
    /** The last line of a paragraph alone at the head of a page. */
    WIDOW("widow"),
    /** The first line of a paragraph alone at the foot of a page. */
    ORPHAN("orphan"),
    /** Three lines running, or more, that end in a divided word. */
    LADDER("ladder"),
    /** Spaces that stand below each other in five lines running, or more. */
    RIVER("river"),
    /** A line whose spaces are more than 1.6 times as wide as the font's. */
    LOOSE_LINE("loose line"),
    /** A last line that is shorter than the indent of the paragraph that follows. */
    SHORT_LAST_LINE("short last line"),
    /** A note that goes on on the next page. */
    SPLIT_NOTE("split note"),
    /** A word that the turn of a page divides. */
    DIVIDED_OVER_PAGES("word divided over pages"),
    /** A page that ends higher than that which it faces. */
    UNEVEN_PAGES("uneven facing pages"),
    /** An <i>Ibid.</i> whose antecedent stands on another page. */
    DISTANT_IBID("distant Ibid.");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is called. */
    public String words() {
      return words;
    }
  }
}
