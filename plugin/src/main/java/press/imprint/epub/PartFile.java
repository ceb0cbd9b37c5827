package press.imprint.epub;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.imprint.model.Matter;
import press.imprint.model.Part;

/**
 * A part of the book and the file that it is written to.
 *
 * @param part the part
 * @param href the file: {@code text/body-01.xhtml}
 */
record PartFile(Part part, String href) {

  /** The files of parts in reading order, counted through in each matter. */
  static List<PartFile> of(List<Part> parts) {
    Map<Matter, Integer> counts = new EnumMap<>(Matter.class);
    List<PartFile> files = new ArrayList<>();
    for (Part part : parts) {
      int number = counts.merge(part.matter(), 1, Integer::sum);
      String matter = part.matter().name().toLowerCase(Locale.ROOT);
      files.add(
          new PartFile(part, String.format(Locale.ROOT, "text/%s-%02d.xhtml", matter, number)));
    }
    return files;
  }
}
