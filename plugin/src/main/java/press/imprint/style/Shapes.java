package press.imprint.style;

import java.util.HashSet;
import java.util.List;
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
  private final int before;
  private final int beforeThoseAround;
  private final Set<String> ids = new HashSet<>();
  private final Shape top = new Shape();

  /**
   * No shapes yet.
   *
   * @param selectors all that look at them
   */
  Shapes(List<Selector> selectors) {
    int most = 0;
    int mostAround = 0;
    for (Selector selector : selectors) {
      most = Math.max(most, selector.looksBefore());
      mostAround = Math.max(mostAround, selector.looksBeforeThoseAround());
      selector.steps().forEach(step -> ids.addAll(step.ids()));
    }
    before = Math.max(most, mostAround);
    beforeThoseAround = mostAround;
  }

  /**
   * An element by itself, with those before it.
   *
   * @param before the element before, as far as it counts; empty where none is looked at
   * @param first whether there is none before, as far as that counts
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
    return of(element, before);
  }

  private Shape of(Element element, int looks) {
    Shape around =
        element.getParentNode() instanceof Element parent ? of(parent, beforeThoseAround) : top;
    Key key = key(element, looks);
    Shape shape = around.within.get(key);
    return shape != null ? shape : around.within.computeIfAbsent(key, unknown -> new Shape());
  }

  private Key key(Element element, int looks) {
    Element earlier = looks == 0 ? null : Selector.before(element);
    String id = ids.isEmpty() ? "" : element.getAttribute("id");
    return new Key(
        element.getTagName(),
        element.getAttribute("class"),
        ids.contains(id) ? id : "",
        looks > 0 && earlier == null,
        earlier == null ? Optional.empty() : Optional.of(key(earlier, looks - 1)));
  }
}
