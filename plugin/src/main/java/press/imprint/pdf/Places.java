package press.imprint.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** On which page, and how high, each id of the document has landed. */
final class Places {
  /** Before the id of a heading in the id of the first line below it. */
  static final String BELOW = "below--";

  private final Map<String, Place> places = new HashMap<>();

  /**
   * A place.
   *
   * @param page from 0
   * @param top the upper edge, in points from the foot of the page
   */
  record Place(int page, float top) {}

  /**
   * The places of a document that the engine has laid out. It need not have painted it, which takes
   * as long again: all that its device misses is the root.
   */
  Places(PdfBoxRenderer engine) {
    engine.getOutputDevice().setRoot(engine.getRootBox());
    Layer pages = engine.getRootBox().getLayer();
    int count = pages.getPages().size();
    for (PagePosition<?> position : engine.findPagePositionsByID(Pattern.compile(".+"))) {
      Place place = new Place(position.getPageNo(), position.getY() + position.getHeight());
      places.putIfAbsent(position.getId(), place);
    }
    // To ask for a place behind the last page makes a page for it.
    pages.trimPageCount(count);
  }

  /** Where an id has landed. */
  Optional<Place> of(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /**
   * The headings that stand on another page than the first line below them; of each part only the
   * first, for when it is moved on, those behind it may stand well.
   *
   * @param moved those that have been moved on already
   */
  Set<String> stranded(Set<String> moved) {
    NavigableMap<Integer, String> parts = new TreeMap<>();
    places.keySet().stream()
        .filter(id -> id.startsWith(BookPages.PART))
        .forEach(id -> parts.put(places.get(id).page(), id));
    Map<String, String> firsts = new HashMap<>();
    places.keySet().stream()
        .filter(id -> id.startsWith(BELOW))
        .map(id -> id.substring(BELOW.length()))
        .filter(heading -> !moved.contains(heading) && isAlone(heading))
        .sorted(Comparator.comparingInt(heading -> places.get(heading).page()))
        .forEach(
            heading ->
                firsts.putIfAbsent(
                    parts.floorEntry(places.get(heading).page()).getValue(), heading));
    return Set.copyOf(firsts.values());
  }

  private boolean isAlone(String heading) {
    int below = places.get(BELOW + heading).page();
    return of(heading).map(above -> above.page() < below).orElse(false);
  }
}
