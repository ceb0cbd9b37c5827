package press.imprint.booklet;

/** The edge at which a book is bound, as one looks at its first page. */
public enum Binding {
  /** As Latin and Cyrillic books are. */
  LEFT,
  /** As Hebrew, Arabic and many Japanese books are: leaves are turned to the right. */
  RIGHT
}
