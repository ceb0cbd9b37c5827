package press.imprint.booklet;

/** What a booklet is written to. */
public enum BookletFile {
  /** All sheets, fronts and backs by turns, for a printer that turns them itself. */
  SHEETS,
  /** The fronts, where sheets are turned by hand. */
  FRONTS,
  /** The backs of the same. */
  BACKS,
  /** The cover, front and back, where it is printed on paper of its own. */
  COVER
}
