package press.imprint.booklet;

/** What can be drawn on a sheet beside its pages. */
public enum Mark {
  /** Where it is folded. */
  FOLD,
  /** Where the staples go, or the needle. */
  STAPLE,
  /** Where the folded pages are trimmed. */
  CROP
}
