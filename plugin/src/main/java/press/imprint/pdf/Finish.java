package press.imprint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import press.imprint.markup.PlainLetters;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Part;

/** What the engine leaves undone: blank versos, page labels, the outline. */
final class Finish {
  private final Book book;
  private final PDDocument pdf;
  private final Places places;
  private final PlainLetters letters;

  Finish(Book book, PDDocument pdf, Places places) {
    this.book = book;
    this.pdf = pdf;
    this.places = places;
    this.letters = new PlainLetters(book.metadata());
  }

  void finish() throws IOException {
    for (int i = 0; i < book.parts().size(); i++) {
      emptyVersoBefore(BookPages.PART + i);
    }
    emptyVersoBefore(BookPages.CONTENTS);
    label();
    outline();
  }

  /** A page left over before a recto carries neither running head nor folio. */
  private void emptyVersoBefore(String recto) throws IOException {
    int verso = places.of(recto).map(Places.Place::page).orElse(0) - 1;
    if (verso >= 0
        && new PageText(pdf.getPage(verso), book.metadata().design().measures()).isEmpty()) {
      PDPage page = pdf.getPage(verso);
      page.setContents(new PDStream(pdf, new ByteArrayInputStream(new byte[0])));
      page.setAnnotations(List.of());
    }
  }

  /** ISO 32000-1, 12.4.2: Roman numerals up to the text, then figures from 1. */
  private void label() {
    PDPageLabels labels = new PDPageLabels(pdf);
    int text = Pagination.of(book, places).text();
    if (text > 0) {
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(0, front);
    }
    PDPageLabelRange figures = new PDPageLabelRange();
    figures.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(text, figures);
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private record Level(int level, PDOutlineNode node) {}

  private void outline() {
    PDDocumentOutline outline = new PDDocumentOutline();
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    Optional<Places.Place> contents = places.of(BookPages.CONTENTS);
    contents.ifPresent(
        place -> outline.addLast(item(book.metadata().labels().get(Label.CONTENTS), place)));
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(0, outline));
    for (Part part : book.parts()) {
      for (Block block : part.blocks()) {
        if (block instanceof Block.Heading heading && heading.listed()) {
          entry(heading, open);
        }
      }
    }
  }

  private void entry(Block.Heading heading, Deque<Level> open) {
    while (open.peek().level() >= heading.level()) {
      open.pop();
    }
    Places.Place place = places.of(heading.id()).orElseThrow();
    PDOutlineItem item = item(letters.of(heading.content()), place);
    open.peek().node().addLast(item);
    if (heading.level() == 1) {
      item.openNode();
    }
    open.push(new Level(heading.level(), item));
  }

  private PDOutlineItem item(String title, Places.Place place) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pdf.getPage(place.page()));
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(place.top()));
    item.setDestination(destination);
    return item;
  }
}
