package press.imprint.mend;

import press.imprint.diagnostic.Location;

/**
 * One change to a file of the master.
 *
 * @param at what is replaced
 * @param replacement what is written in its place
 */
public record Edit(Location at, String replacement) {}
