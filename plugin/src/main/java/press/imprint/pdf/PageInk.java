package press.imprint.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import press.imprint.layout.Letters;
import press.imprint.layout.Mark;
import press.imprint.layout.Page;
import press.imprint.layout.Plate;
import press.imprint.layout.Rule;

/**
 * Prints a page: all that belongs to the text in marked content, by which its tags know it, and all
 * else as artifacts (ISO 32000-1, 14.8.2.2).
 */
final class PageInk {
  private final double height;
  private final TextArea area;
  private final PrintedFonts fonts;
  private final Plates plates;
  private final Tags tags;
  private final Links links;
  private final Ink ink = new Ink();
  private final COSDictionary images = new COSDictionary();
  private final MarkedContent marked;

  /**
   * An empty page.
   *
   * @param height of the page, in points
   * @param area where the text of the book stands
   */
  PageInk(double height, TextArea area, PrintedFonts fonts, Plates plates, Tags tags, Links links) {
    this.height = height;
    this.area = area;
    this.fonts = fonts;
    this.plates = plates;
    this.tags = tags;
    this.links = links;
    marked = new MarkedContent(ink, tags);
  }

  /** The pictures that the page shows, by the names that it gives them. */
  COSDictionary images() {
    return images;
  }

  /** Prints a page. */
  Ink print(Page page) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Letters letters) {
        letters(letters);
      } else if (mark instanceof Rule rule) {
        rule(rule);
      } else if (mark instanceof Plate plate) {
        plate(plate);
      }
    }
    marked.close();
    return ink;
  }

  private double up(double y) {
    return height - y;
  }

  private void letters(Letters letters) {
    double baseline = up(letters.y());
    LineInk shown = new LineInk(fonts, ink, letters.line().line(), letters.x(), baseline);
    if (!letters.furniture()) {
      new TextInk(letters.line(), shown, baseline, ink, marked, links).print();
      return;
    }
    marked.artifact(area.kindOf(letters));
    shown.begin();
    for (int i = 0; i < letters.line().line().pieces().size(); i++) {
      shown.show(i, 0);
    }
    shown.end();
    marked.end();
  }

  private void rule(Rule rule) {
    marked.artifact(Artifact.OTHER);
    ink.stroke(rule.x(), up(rule.y()), rule.length(), rule.thickness());
    marked.end();
  }

  private void plate(Plate plate) {
    double foot = up(plate.y() + plate.height());
    if (Owner.isDecorative(plate.image())) {
      marked.artifact(Artifact.OTHER);
      show(plate, foot);
      marked.end();
    } else {
      marked.open(plate.image(), plate.image());
      show(plate, foot);
      marked.close();
      tags.place(plate.image(), plate.x(), foot, plate.width(), plate.height());
    }
    Owner.linkAround(plate.image())
        .ifPresent(
            link ->
                links.add(link, plate.x(), foot, plate.x() + plate.width(), foot + plate.height()));
  }

  private void show(Plate plate, double foot) {
    ink.plain("q ").number(plate.width()).plain("0 0 ").number(plate.height());
    ink.number(plate.x()).number(foot).plain("cm /").plain(plates.show(plate, images));
    ink.operator(" Do Q");
  }
}
