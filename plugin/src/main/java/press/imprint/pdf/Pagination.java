package press.imprint.pdf;

import java.util.Locale;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.Roman;

/**
 * How the pages are counted: in small Roman numerals up to the text, then in figures from 1.
 *
 * @param text the first page of the text, from 0
 */
record Pagination(int text) {

  /** The pagination of a book that has been laid out. */
  static Pagination of(Book book, Places places) {
    for (int i = 0; i < book.parts().size(); i++) {
      if (book.parts().get(i).matter() != Matter.FRONT) {
        return new Pagination(places.of(BookPages.PART + i).map(Places.Place::page).orElse(0));
      }
    }
    return new Pagination(0);
  }

  /**
   * The printed number of a page.
   *
   * @param page the page, from 0
   * @return its folio
   */
  String folio(int page) {
    return page < text
        ? Roman.of(page + 1).toLowerCase(Locale.ROOT)
        : String.valueOf(page - text + 1);
  }
}
