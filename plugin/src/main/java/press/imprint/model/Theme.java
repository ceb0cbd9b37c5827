package press.imprint.model;

import java.util.Locale;

/** The looks that a book can be given by name. */
public enum Theme {
  /** For essays and scholarship: paragraphs with indents, centred titles, old-style figures. */
  ESSAY,
  /** For handbooks: paragraphs set apart, bold headings at the left, lining figures. */
  MANUAL,
  /** Upright, quiet headings in the size of the text, and no ornament. */
  PLAIN;

  /** Its name in {@code book.yaml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
