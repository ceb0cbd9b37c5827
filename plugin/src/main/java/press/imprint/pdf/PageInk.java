package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.layout.LaidOutBook;
import press.imprint.layout.Letters;
import press.imprint.layout.Mark;
import press.imprint.layout.Page;
import press.imprint.layout.Plate;
import press.imprint.layout.Rule;
import press.imprint.layout.SetLine;
import press.imprint.layout.SetLine.Source;
import press.imprint.typesetting.Line;

/**
 * Prints a page: all that belongs to the text in marked content, by which its tags know it, and all
 * else as artifacts (ISO 32000-1, 14.8.2.2).
 */
final class PageInk {
  private static final String ARTIFACT = "/Artifact BMC";

  /** How far below the baseline a word is underlined, and how thickly, in ems. */
  private static final double BELOW = 0.12;

  private static final double STROKE = 0.05;

  private final LaidOutBook book;
  private final PrintedFonts fonts;
  private final Plates plates;
  private final Tags tags;
  private final Links links;
  private final Ink ink = new Ink();
  private final COSDictionary images = new COSDictionary();
  private Optional<Element> open = Optional.empty();

  PageInk(LaidOutBook book, PrintedFonts fonts, Plates plates, Tags tags, Links links) {
    this.book = book;
    this.fonts = fonts;
    this.plates = plates;
    this.tags = tags;
    this.links = links;
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
        close();
        artifact(() -> stroke(rule.x(), down(rule.y()), rule.length(), rule.thickness()));
      } else if (mark instanceof Plate plate) {
        plate(plate);
      }
    }
    close();
    return ink;
  }

  private double down(double y) {
    return book.height() - y;
  }

  private void artifact(Runnable content) {
    ink.operator(ARTIFACT);
    content.run();
    ink.operator("EMC");
  }

  /** Fills a stroke around its middle. */
  private void stroke(double x, double y, double length, double thickness) {
    ink.number(x).number(y - thickness / 2).number(length).number(thickness).operator("re f");
  }

  private void close() {
    if (open.isPresent()) {
      ink.operator("EMC");
      open = Optional.empty();
    }
  }

  private void letters(Letters letters) {
    Line line = letters.line().line();
    LineInk shown = new LineInk(fonts, ink, line, letters.x(), down(letters.y()));
    if (letters.furniture()) {
      close();
      artifact(
          () -> {
            shown.begin();
            for (int i = 0; i < line.pieces().size(); i++) {
              shown.show(i, 0);
            }
            shown.end();
          });
    } else {
      new Text(letters.line(), shown, down(letters.y())).print();
    }
  }

  /** A line of the text. */
  private final class Text {
    private final SetLine set;
    private final Line line;
    private final LineInk shown;
    private final double baseline;
    private final List<double[]> underlined = new ArrayList<>();
    private boolean begun;
    private Optional<Element> link = Optional.empty();
    private double linkFrom;

    Text(SetLine set, LineInk shown, double baseline) {
      this.set = set;
      this.shown = shown;
      this.baseline = baseline;
      line = set.line();
    }

    void print() {
      int last = line.pieces().size() - 1;
      for (int i = 0; i <= last; i++) {
        Source source = set.sourceOf(line.pieces().get(i));
        if (source.node() instanceof Element) {
          // The room of a picture, which prints itself.
          shown.show(i, 0);
        } else {
          piece(i, source);
        }
      }
      if (begun && line.divides()) {
        hyphen(set.sourceOf(line.pieces().get(last)));
      } else if (begun) {
        shown.space();
      }
      endText();
      endLink(shown.pen());
      underline();
    }

    private void piece(int index, Source source) {
      Optional<Element> around = Owner.linkAround(source.node());
      if (!around.equals(link)) {
        endLink(shown.pen());
        link = around;
        linkFrom = shown.pen();
      }
      mark(source.node(), false);
      double from = shown.pen();
      shown.show(index, source.rise());
      if (source.underlined()) {
        underlined.add(
            new double[] {from, shown.pen(), line.pieces().get(index).lettering().size()});
      }
    }

    private void hyphen(Source source) {
      endText();
      close();
      ink.plain("/Span <</MCID ").number(tags.open(source.node(), true)).operator(">> BDC");
      shown.begin();
      shown.division();
      shown.end();
      ink.operator("EMC");
      begun = false;
    }

    /** Opens marked content for a node, unless that of its element is open. */
    private void mark(Node node, boolean hyphen) {
      Element owner = Owner.of(node);
      if (open.filter(element -> element == owner).isEmpty()) {
        endText();
        close();
        ink.plain("/").plain(Owner.contentTagOf(owner)).plain(" <</MCID ");
        ink.number(tags.open(node, hyphen)).operator(">> BDC");
        open = Optional.of(owner);
      }
      if (!begun) {
        shown.begin();
        begun = true;
      }
    }

    private void endText() {
      if (begun) {
        shown.end();
        begun = false;
      }
    }

    private void endLink(double to) {
      link.ifPresent(element -> links.add(element, linkFrom, to, baseline, sizeOf()));
      link = Optional.empty();
    }

    private double sizeOf() {
      return line.pieces().get(0).lettering().size();
    }

    private void underline() {
      if (!underlined.isEmpty()) {
        close();
        for (double[] stroke : underlined) {
          double y = baseline - BELOW * stroke[2];
          artifact(() -> stroke(stroke[0], y, stroke[1] - stroke[0], STROKE * stroke[2]));
        }
      }
    }
  }

  private void plate(Plate plate) {
    close();
    boolean decorative = plate.image().getAttribute("alt").isEmpty();
    if (decorative) {
      ink.operator(ARTIFACT);
    } else {
      ink.plain("/Figure <</MCID ").number(tags.open(plate.image(), false)).operator(">> BDC");
    }
    double foot = down(plate.y()) - plate.height();
    tags.place(plate.image(), plate.x(), foot, plate.width(), plate.height());
    String name = plates.show(plate, images);
    ink.plain("q ").number(plate.width()).plain("0 0 ").number(plate.height());
    ink.number(plate.x()).number(foot).plain("cm /").plain(name).operator(" Do Q");
    ink.operator("EMC");
    Owner.linkAround(plate.image())
        .ifPresent(link -> links.add(link, plate.x(), plate.x() + plate.width(), foot, plate.height()));
  }
}
