package press.imprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.imprint.model.Book;

/**
 * The pages that a part of the book takes, up to the page on which it ends.
 *
 * @param first the page that it opens, from 1
 * @param last the page on which it ends, from 1
 * @param folio the number of that page as readers know it
 * @param lines how many lines stand on that page, notes among them, without running head and folio;
 *     nothing where it has a picture
 */
public record PartPages(int first, int last, String folio, Optional<Integer> lines) {
  /** The parts of a finished book, in order. */
  static List<PartPages> of(Book book, PDDocument pdf, Places places) throws IOException {
    List<Integer> firsts = new ArrayList<>();
    for (int part = 0; part < book.parts().size(); part++) {
      places.of(BookPages.PART + part).ifPresent(place -> firsts.add(place.page()));
    }
    places.of(BookPages.CONTENTS).ifPresent(place -> firsts.add(place.page()));
    firsts.sort(null);
    firsts.add(pdf.getNumberOfPages());
    String[] folios = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    List<PartPages> parts = new ArrayList<>();
    for (int part = 0; part + 1 < firsts.size(); part++) {
      int last = firsts.get(part + 1) - 1;
      PageText text = new PageText(pdf.getPage(last), book.metadata().design().measures());
      if (text.isEmpty() && last > firsts.get(part)) {
        last--;
        text = new PageText(pdf.getPage(last), book.metadata().design().measures());
      }
      parts.add(new PartPages(firsts.get(part) + 1, last + 1, folios[last], text.lines()));
    }
    return parts;
  }
}
