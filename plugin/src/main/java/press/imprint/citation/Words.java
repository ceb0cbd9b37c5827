package press.imprint.citation;

import press.imprint.diagnostic.Location;

/**
 * A piece of a citation.
 *
 * @param at where it stands in the master
 * @param text its letters, without the marks of italics
 */
public record Words(Location at, String text) {}
