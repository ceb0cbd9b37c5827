package press.imprint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import press.imprint.layout.LaidOutBook;
import press.imprint.model.Label;
import press.imprint.model.Labels;

/** The links of the pages, one rectangle for each line of each (ISO 32000-1, 12.5.6.5). */
final class Links {
  /** A link that is narrower, in points, cannot be seen. */
  private static final double NARROWEST = 0.5;

  /** How far a line reaches above its baseline, by the size of its letters. */
  private static final double ASCENT = 0.8;

  private static final double DESCENT = 0.25;
  private static final int PRINTED = 4;
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final LaidOutBook book;
  private final List<PDPage> pages;
  private final Tags tags;
  private final Labels labels;
  private final List<Element> owners = new ArrayList<>();
  private COSArray onPage = new COSArray();
  private double lastLower;

  Links(LaidOutBook book, List<PDPage> pages, Tags tags) {
    this.book = book;
    this.pages = pages;
    this.tags = tags;
    labels = book.book().metadata().labels();
  }

  /** The links of the page that is open; from now on those of the next are gathered. */
  COSArray ofPage() {
    COSArray done = onPage;
    onPage = new COSArray();
    return done;
  }

  /** The elements of the rectangles, in the order in which they were added. */
  List<Element> owners() {
    return owners;
  }

  /**
   * Adds what of a link stands on a line.
   *
   * @param from its left edge
   * @param to its right edge
   * @param baseline of its letters, from the foot of the page
   * @param size of its letters, in points
   */
  void addLine(Element link, double from, double to, double baseline, double size) {
    add(link, from, baseline - DESCENT * size, to, baseline + ASCENT * size);
  }

  /** Adds a rectangle of a link: left, lower, right and upper edge. */
  void add(Element link, double left, double lower, double right, double upper) {
    Optional<COSDictionary> action = action(link.getAttribute("href"));
    if (right - left < NARROWEST || action.isEmpty() || goesOn(link, lower, right)) {
      return;
    }
    lastLower = lower;
    COSDictionary annotation = action.get();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.RECT, array(left, lower, right, upper));
    annotation.setItem(COSName.BORDER, array(0, 0, 0));
    annotation.setInt(COSName.F, PRINTED);
    annotation.setString(COSName.CONTENTS, meaning(link));
    annotation.setInt(STRUCT_PARENT, pages.size() + owners.size());
    owners.add(link);
    onPage.add(annotation);
    tags.link(link, annotation);
  }

  /** Widens the last rectangle where it is of the same link on the same line. */
  private boolean goesOn(Element link, double lower, double right) {
    int last = owners.size() - 1;
    boolean goesOn = onPage.size() > 0 && owners.get(last) == link && lastLower == lower;
    if (goesOn) {
      COSArray rectangle =
          ((COSDictionary) onPage.getObject(onPage.size() - 1)).getCOSArray(COSName.RECT);
      rectangle.set(2, new COSFloat((float) (Math.round(right * 100) / 100.0)));
    }
    return goesOn;
  }

  private Optional<COSDictionary> action(String address) {
    COSDictionary dictionary = new COSDictionary();
    if (address.startsWith("#")) {
      return Optional.ofNullable(book.places().get(address.substring(1)))
          .map(
              place -> {
                dictionary.setItem(COSName.DEST, destination(place));
                return dictionary;
              });
    }
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(address.getBytes(StandardCharsets.UTF_8)));
    dictionary.setItem(COSName.A, action);
    return Optional.of(dictionary);
  }

  /** A place as a destination (ISO 32000-1, 12.3.2). */
  COSArray destination(LaidOutBook.Place place) {
    COSArray destination = array();
    destination.add(pages.get(place.page()));
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(new COSFloat((float) Math.ceil(book.height() - place.y())));
    destination.add(COSNull.NULL);
    return destination;
  }

  /** What is read aloud for it: its words, a picture's text, or where it leads. */
  private String meaning(Element link) {
    String letters = lettersOf(link).strip();
    if (Owner.isCall(link)) {
      return labels.get(Label.NOTE) + " " + letters;
    }
    if (Owner.isLabel(link.getParentNode())) {
      Node number = link.getParentNode().getFirstChild();
      return labels.get(Label.BACK_TO_NOTE, number.getTextContent());
    }
    return letters.isEmpty() ? link.getAttribute("href") : letters;
  }

  private static String lettersOf(Element element) {
    StringBuilder letters = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        letters.append(text.getData());
      } else if (child instanceof Element inner) {
        boolean apart = inner.getAttribute("class").equals("page-number");
        letters.append(apart ? " " : "").append(inner.getAttribute("alt")).append(lettersOf(inner));
      }
    }
    return letters.toString();
  }

  private static COSArray array(double... numbers) {
    COSArray array = new COSArray();
    array.setDirect(true);
    for (double number : numbers) {
      array.add(new COSFloat((float) (Math.round(number * 100) / 100.0)));
    }
    return array;
  }
}
