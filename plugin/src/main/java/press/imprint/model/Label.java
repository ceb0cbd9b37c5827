package press.imprint.model;

import java.util.Locale;

/** Our own words in a book; {@code labels:} in {@code book.yaml} overrides them by {@link #key}. */
public enum Label {
  /** Over the contents. */
  CONTENTS,
  /** Over the notes of a file of the EPUB, and before the numbers of several. */
  NOTES,
  /** Before the number of a note. */
  NOTE,
  /** Over the list of works cited. */
  WORKS_CITED,
  /** A note that stands for a page where there are none; {@code {0}} is its number. */
  NUMBERED_NOTE,
  /** A backlink's title; {@code {0}} is the number. */
  BACK_TO_NOTE,
  /** The cover in the EPUB's landmarks. */
  COVER,
  /** The title page in the EPUB's lists. */
  TITLE_PAGE,
  /** The imprint page in the EPUB's lists. */
  IMPRINT_PAGE,
  /** The first page of the text in the EPUB's landmarks. */
  START_OF_TEXT,
  /** Before the edition on the imprint page. */
  EDITION,
  /** Before the source on the imprint page. */
  SOURCE,
  /** Before the identifier on the imprint page. */
  IDENTIFIER,
  /** Before an editor's name on the title page; {@code {0}} is the name. */
  EDITED_BY,
  /** Before a translator's name on the title page; {@code {0}} is the name. */
  TRANSLATED_BY,
  /** Before an illustrator's name on the title page; {@code {0}} is the name. */
  ILLUSTRATED_BY,
  /** On each page of a draft. */
  DRAFT;

  /** The key in {@code book.yaml} and in our tables: {@code back-to-note}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
