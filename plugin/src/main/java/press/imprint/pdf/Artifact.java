package press.imprint.pdf;

/** What is printed and is no part of the text (ISO 32000-1, 14.8.2.2.2). */
enum Artifact {
  /** The head of a page. */
  HEADER("/Artifact <</Type/Pagination/Subtype/Header>> BDC"),
  /** The foot of a page: its folio. */
  FOOTER("/Artifact <</Type/Pagination/Subtype/Footer>> BDC"),
  /** Strokes, leaders, ornaments, a table's head that is printed again, pictures that adorn. */
  OTHER("/Artifact <</Type/Layout>> BDC");

  private final String opening;

  Artifact(String opening) {
    this.opening = opening;
  }

  /** The operator that opens it, with its operands. */
  String opening() {
    return opening;
  }
}
