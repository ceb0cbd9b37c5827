package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.style.ElementStyle;

/** The lines of a note's body. */
final class NoteRows {
  private NoteRows() {}

  /**
   * Sets a note.
   *
   * @param note the {@code div.note}
   */
  static Footnote of(Composing composing, Element note) {
    ElementStyle style = composing.cascade().of(note, composing.text());
    List<Row> rows =
        new ArrayList<>(GalleyMaker.rows(composing, note, style, langOf(note), composing.page()));
    String id = note.getAttribute("id");
    if (rows.isEmpty()) {
      rows.add(Row.of(style.leading(), style.leading() - GalleyMaker.baseline(style), List.of()));
    }
    rows.set(0, rows.get(0).beginning(List.of(id)));
    return new Footnote(rows);
  }

  /** A note is in the language of the book, not in that of the words at which it is called. */
  private static String langOf(Element note) {
    if (note.hasAttribute("lang")) {
      return note.getAttribute("lang");
    }
    Node root = note.getOwnerDocument().getDocumentElement();
    return ((Element) root).getAttribute("lang");
  }
}
