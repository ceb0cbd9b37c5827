package press.imprint.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.diagnostic.Location;
import press.imprint.model.Matter;

/**
 * What opens a right-hand page: a title page, the contents, a part.
 *
 * @param element of the document
 * @param galley its rows
 * @param pages what stands on its pages
 * @param foot rows at the foot of its last page
 * @param matter of the book that it belongs to
 * @param heads what stands at the head of its pages; where nothing does, they have no folio either
 * @param asked the places whose folios it prints
 * @param master where in the master its nodes stand
 */
record Section(
    Element element,
    Galley galley,
    List<Span> pages,
    List<Row> foot,
    Matter matter,
    Optional<Heads> heads,
    Set<String> asked,
    IdentityHashMap<Node, Location> master) {
  /**
   * What stands at the head of pages.
   *
   * @param verso at those on the left
   * @param recto at those on the right, up to the first chapter
   * @param chapters the names of chapters, by the ids of their headings, in order
   */
  record Heads(String verso, String recto, Map<String, String> chapters) {}
}
