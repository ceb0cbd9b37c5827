package press.imprint.model;

/** How far a full citation reaches: where short ones may follow it. */
public enum FullCitations {
  /** To the end of the book: each work is cited in full once. */
  BOOK,
  /** To the end of its part: each part cites its works in full once. */
  PART
}
