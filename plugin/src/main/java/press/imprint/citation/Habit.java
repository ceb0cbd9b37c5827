package press.imprint.citation;

import press.imprint.diagnostic.Location;

/**
 * A choice of punctuation that a book makes once for all: {@code *Ibid*} or {@code *Ibid.*}
 *
 * @param kind what is chosen
 * @param marked whether the mark, or the italics, stand here
 * @param at where it shows
 */
public record Habit(Kind kind, boolean marked, Location at) {
  /** What is chosen. */
  public enum Kind {
    /** A stop after Ibid, before a locator. */
    IBID_STOP("a stop after `Ibid`"),
    /** Italics for Ibid. */
    IBID_ITALICS("italic type for `Ibid`"),
    /** A comma between Ibid and a locator. */
    IBID_COMMA("a comma after `Ibid`"),
    /** A comma between a surname and a locator. */
    NAME_COMMA("a comma between name and page"),
    /** A comma between the brackets of an imprint and a locator. */
    IMPRINT_COMMA("a comma between imprint and page");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What stands or does not stand there, in words. */
    public String words() {
      return words;
    }
  }
}
