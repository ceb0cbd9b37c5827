package press.imprint.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import press.imprint.layout.LaidOutBook;
import press.imprint.markup.PlainLetters;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Label;
import press.imprint.model.Part;

/** How a reader finds a page: page labels and the outline. */
final class Navigation {
  private final LaidOutBook laidOut;
  private final Book book;
  private final Links links;
  private final PlainLetters letters;

  Navigation(LaidOutBook laidOut, Links links) {
    this.laidOut = laidOut;
    this.links = links;
    book = laidOut.book();
    letters = new PlainLetters(book.metadata());
  }

  void write(PDDocument pdf) {
    label(pdf);
    outline(pdf);
  }

  /** ISO 32000-1, 12.4.2: Roman numerals up to the text, then figures from 1. */
  private void label(PDDocument pdf) {
    PDPageLabels labels = new PDPageLabels(pdf);
    if (laidOut.text() > 0) {
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(0, front);
    }
    PDPageLabelRange figures = new PDPageLabelRange();
    figures.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(laidOut.text(), figures);
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private record Level(int level, PDOutlineNode node) {}

  private void outline(PDDocument pdf) {
    PDDocumentOutline outline = new PDDocumentOutline();
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    Optional.ofNullable(laidOut.places().get(LaidOutBook.CONTENTS))
        .ifPresent(
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
    LaidOutBook.Place place = laidOut.places().get(heading.id());
    PDOutlineItem item = item(letters.of(heading), place);
    open.peek().node().addLast(item);
    if (heading.level() == 1) {
      item.openNode();
    }
    open.push(new Level(heading.level(), item));
  }

  private PDOutlineItem item(String title, LaidOutBook.Place place) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(new PDPageXYZDestination(links.destination(place)));
    return item;
  }
}
