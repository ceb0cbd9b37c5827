package press.imprint.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/**
 * What selectors can see of an element: its name, its classes, an id that some selector names, the
 * same of the elements before it as far as some selector looks, and of those that it stands in. Two
 * elements of one shape under one parent's style look the same, and a book has few shapes.
 */
final class Shapes {
  private final int reach;
  private final Set<String> ids;
  private final Shape top = new Shape();

  /**
   * No shapes yet.
   *
   * @param reach how many elements before another selectors look at, at most
   * @param ids the ids that selectors name
   */
  Shapes(int reach, Set<String> ids) {
    this.reach = reach;
    this.ids = Set.copyOf(ids);
  }

  /**
   * An element by itself, with those before it.
   *
   * @param before the element before, as far as it counts; empty where none is looked at
   * @param first whether there is none before
   */
  private record Key(String name, String classes, String id, boolean first, Optional<Key> before) {}

  /** What a shape was found to look like last. */
  private record Known(ElementStyle parent, ElementStyle style) {}

  /** A shape, and the shapes of elements in it. */
  static final class Shape {
    private final Map<Key, Shape> within = new ConcurrentHashMap<>();
    private volatile Known known;

    /** The style of an element of this shape; it is worked out where the parent's is new. */
    ElementStyle style(ElementStyle parent, Supplier<ElementStyle> worked) {
      Known last = known;
      if (last == null || !last.parent().equals(parent)) {
        last = new Known(parent, worked.get());
        known = last;
      }
      return last.style();
    }
  }

  /** The shape of an element. */
  Shape of(Element element) {
    Shape around = element.getParentNode() instanceof Element parent ? of(parent) : top;
    Key key = key(element, reach);
    Shape shape = around.within.get(key);
    return shape != null ? shape : around.within.computeIfAbsent(key, unknown -> new Shape());
  }

  private Key key(Element element, int looks) {
    Element before = Selector.before(element);
    String id = ids.isEmpty() ? "" : element.getAttribute("id");
    return new Key(
        element.getTagName(),
        element.getAttribute("class"),
        ids.contains(id) ? id : "",
        before == null,
        before == null || looks == 0 ? Optional.empty() : Optional.of(key(before, looks - 1)));
  }
}
