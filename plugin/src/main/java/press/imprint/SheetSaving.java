package press.imprint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprint.layout.PartPages;

/**
 * Where a few lines cost a whole sheet of a booklet: a part ends with them on a page of its own,
 * and without that page the book would take one sheet less.
 *
 * <p>Every part opens on a recto. So a page less at the end of the last part is a page less, but at
 * the end of another it is two, or none: the blank verso behind it goes too, or one comes.
 */
final class SheetSaving {
  /** More lines than that are not found by cutting a word here and there. */
  private static final int FEW = 8;

  private static final int PAGES_A_SHEET = 4;

  private SheetSaving() {}

  /**
   * The place where fewest lines have to go.
   *
   * @param parts the pages of the book's parts
   * @return what is said of it, if there is one
   */
  static Optional<String> of(List<PartPages> parts) {
    int pages = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).last();
    int over = pages % PAGES_A_SHEET;
    return parts.stream()
        .filter(part -> part.lines().filter(lines -> lines <= FEW && lines > 0).isPresent())
        .filter(part -> part.last() > part.first())
        .filter(part -> over > 0 && over <= saved(part, part.last() == pages))
        .min(Comparator.comparingInt(part -> part.lines().orElseThrow()))
        .map(SheetSaving::sentence);
  }

  private static int saved(PartPages part, boolean ends) {
    if (ends) {
      return 1;
    }
    return part.last() % 2 == 1 ? 2 : 0;
  }

  private static String sentence(PartPages part) {
    int lines = part.lines().orElseThrow();
    return "page %s holds %s line%s: cut %2$s line%3$s of that part to save a sheet"
        .formatted(part.folio(), lines, lines == 1 ? "" : "s");
  }
}
