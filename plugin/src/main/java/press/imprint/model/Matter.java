package press.imprint.model;

/** Where in a book a part stands. */
public enum Matter {
  /** Before the text: dedication, preface. */
  FRONT,
  /** The text. */
  BODY,
  /** After the text: appendix, colophon. */
  BACK
}
