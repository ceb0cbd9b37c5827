package press.imprint.restore;

/** What a paragraph is. */
enum Role {
  /** Running text. */
  TEXT,
  /** A heading. */
  HEADING,
  /** A paragraph of a block quotation. */
  QUOTATION,
  /** A paragraph of an epigraph. */
  EPIGRAPH,
  /** Who said an epigraph or a quotation. */
  ATTRIBUTION,
  /** An item of a list. */
  ITEM,
  /** A paragraph of a note body. */
  NOTE,
  /** A break between two scenes of the text. */
  BREAK;

  /** Whether text of the next page can go on in it. */
  boolean runsOn() {
    return this == TEXT || this == QUOTATION || this == ITEM || this == NOTE;
  }

  boolean isQuoted() {
    return this == QUOTATION || this == EPIGRAPH || this == ATTRIBUTION;
  }
}
