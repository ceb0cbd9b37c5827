package press.imprint.diagnostic;

/**
 * One change to a file of the master.
 *
 * @param at what is replaced; of no length where something is only put in
 * @param replacement what is written in its place
 */
public record Edit(Location at, String replacement) {
  /** Whether it and another cannot both be made: they change the same letters, or meet. */
  public boolean overlaps(Edit other) {
    return at.source().equals(other.at.source())
        && at.start() <= other.at.end()
        && other.at.start() <= at.end();
  }
}
