package press.imprint.layout;

import java.util.Optional;

/**
 * The pages that a part of the book takes, up to the page on which it ends.
 *
 * @param first the page that it opens, from 1
 * @param last the page on which it ends, from 1
 * @param folio the number of that page as readers know it
 * @param lines how many lines stand on that page, notes among them, without running head and folio;
 *     nothing where it has a picture
 */
public record PartPages(int first, int last, String folio, Optional<Integer> lines) {}
