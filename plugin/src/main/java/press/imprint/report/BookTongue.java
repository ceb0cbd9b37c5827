package press.imprint.report;

import press.imprint.markup.ElementCursor;
import press.imprint.markup.WritingDirection;
import press.imprint.model.Metadata;

/** Marks what the book says, in a page that speaks English: its language and direction. */
final class BookTongue {
  private final String lang;
  private final WritingDirection direction;

  BookTongue(Metadata metadata) {
    this.lang = metadata.lang();
    this.direction = WritingDirection.of(metadata.locale());
  }

  /** Says of an element that its words are the book's. */
  ElementCursor speaksIn(ElementCursor element) {
    if (direction == WritingDirection.RIGHT_TO_LEFT) {
      element.attribute("dir", direction.attribute());
    }
    return lang.equals(HtmlReport.LANG) ? element : element.lang(lang);
  }
}
