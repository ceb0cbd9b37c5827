package press.imprint.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** On which page, and how high, each id of the document has landed. */
final class Places {
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A place.
   *
   * @param page from 0
   * @param top the upper edge, in points from the foot of the page
   */
  record Place(int page, float top) {}

  Places(PdfBoxRenderer engine) {
    for (PagePosition<?> position : engine.findPagePositionsByID(Pattern.compile(".+"))) {
      Place place = new Place(position.getPageNo(), position.getY() + position.getHeight());
      places.putIfAbsent(position.getId(), place);
    }
  }

  /** Where an id has landed. */
  Optional<Place> of(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
