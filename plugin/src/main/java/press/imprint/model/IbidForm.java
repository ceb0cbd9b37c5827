package press.imprint.model;

/** What becomes in the EPUB of a note that cites by <i>Ibid.</i> what the note before it cites. */
public enum IbidForm {
  /** What is meant stands below the note, small: a note that pops up has no note before it. */
  RESOLVE,
  /** The note says what its author says. */
  KEEP
}
