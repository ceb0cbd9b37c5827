package press.imprint.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What was printed of each node of the document: the marked content of pages, and links (ISO
 * 32000-1, 14.7.4).
 */
final class Tags {
  private final IdentityHashMap<Node, List<Run>> runs = new IdentityHashMap<>();
  private final IdentityHashMap<Element, List<Annotation>> annotations = new IdentityHashMap<>();
  private final IdentityHashMap<Element, double[]> boxes = new IdentityHashMap<>();
  private final List<List<Node>> pages = new ArrayList<>();

  /**
   * Marked content.
   *
   * @param page from 0
   * @param id within the page
   * @param hyphen whether it is the hyphen of a divided word
   */
  record Run(int page, int id, boolean hyphen) {}

  /**
   * A link's rectangle.
   *
   * @param page from 0
   * @param dictionary the annotation
   */
  record Annotation(int page, COSDictionary dictionary) {}

  /** Opens the next page. */
  void openPage() {
    pages.add(new ArrayList<>());
  }

  /** The page that is open, from 0. */
  int page() {
    return pages.size() - 1;
  }

  /**
   * Opens marked content on the page.
   *
   * @param node the first that is printed in it
   * @param hyphen whether it is the hyphen of a divided word
   * @return its id
   */
  int open(Node node, boolean hyphen) {
    List<Node> page = pages.get(page());
    int id = page.size();
    page.add(node);
    runs.computeIfAbsent(node, first -> new ArrayList<>()).add(new Run(page(), id, hyphen));
    return id;
  }

  /** Notes where a picture stands, its lower left corner first, in points. */
  void place(Element image, double x, double y, double width, double height) {
    boxes.putIfAbsent(image, new double[] {x, y, x + width, y + height});
  }

  /** Where a picture stands: left, lower, right and upper edge, in points. */
  Optional<double[]> boxOf(Element image) {
    return Optional.ofNullable(boxes.get(image));
  }

  /** Adds a link's rectangle to the page. */
  void link(Element link, COSDictionary annotation) {
    annotations
        .computeIfAbsent(link, first -> new ArrayList<>())
        .add(new Annotation(page(), annotation));
  }

  /** The marked content of a node. */
  List<Run> runsOf(Node node) {
    return runs.getOrDefault(node, List.of());
  }

  /** The rectangles of a link. */
  List<Annotation> linksOf(Element link) {
    return annotations.getOrDefault(link, List.of());
  }

  /** How many pieces of marked content each page has. */
  List<Integer> counts() {
    return pages.stream().map(List::size).toList();
  }
}
