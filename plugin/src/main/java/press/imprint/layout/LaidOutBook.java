package press.imprint.layout;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import press.imprint.model.Book;

/**
 * A book as it is to be printed.
 *
 * @param book the book
 * @param width of a page, in points
 * @param height of a page, in points
 * @param body the document: title pages, contents, parts, in reading order, each an element of its
 *     own, each note ({@code div.note}) behind its first call ({@code a.call}); what of it is
 *     printed stands in the marks of the pages
 * @param pages its pages in order, the first one a recto
 * @param text the first page of the text, from 0: those before have Roman folios
 * @param parts the pages that its parts take, in order
 * @param places where each id of the document begins
 * @param blemishes what a compositor would still mend, in the order of the pages
 * @param figures how its lines are set
 */
public record LaidOutBook(
    Book book,
    double width,
    double height,
    List<Element> body,
    List<Page> pages,
    int text,
    List<PartPages> parts,
    Map<String, Place> places,
    List<Blemish> blemishes,
    LineFigures figures) {
  /** The id of the contents. */
  public static final String CONTENTS = "contents--";

  /** Keeps copies. */
  public LaidOutBook {
    body = List.copyOf(body);
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
    places = Map.copyOf(places);
    blemishes = List.copyOf(blemishes);
  }

  /**
   * A place.
   *
   * @param page from 0
   * @param y its upper edge, in points from the upper edge of the page
   */
  public record Place(int page, double y) {}
}
