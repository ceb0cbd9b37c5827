package press.imprint.model;

/** Where the numbers of notes start again at 1. */
public enum NoteRestart {
  /** At every heading of level 1. */
  PART,
  /** At every heading of level 1 or 2. */
  CHAPTER,
  /** Nowhere but at the borders of front, body and back matter. */
  BOOK
}
