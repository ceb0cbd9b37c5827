package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.layout.SetLine;
import press.imprint.layout.SetLine.Source;
import press.imprint.typesetting.Line;

/**
 * Prints a line of the text. For whoever reads it without seeing it, a space ends it, but where a
 * word goes on in the next line; the hyphen of a divided word is marked as such, since it is none
 * of the word's (ISO 32000-1, 14.8.2.2.3).
 */
final class TextInk {
  /** How far below the baseline a word is underlined, and how thickly, in ems. */
  private static final double BELOW = 0.12;

  private static final double THICKNESS = 0.05;

  private final SetLine set;
  private final Line line;
  private final LineInk shown;
  private final double baseline;
  private final Ink ink;
  private final MarkedContent marked;
  private final Links links;
  private final List<Stroke> underlined = new ArrayList<>();
  private boolean begun;
  private Optional<LinkRun> link = Optional.empty();

  /** What is underlined, from one place to another, by the size of its letters. */
  private record Stroke(double from, double to, double size) {}

  /** What of a link stands on the line so far. */
  private record LinkRun(Element element, double from, double baseline, double size) {}

  /**
   * A line to print.
   *
   * @param shown puts its letters on the page
   * @param baseline from the foot of the page, in points
   */
  TextInk(SetLine set, LineInk shown, double baseline, Ink ink, MarkedContent marked, Links links) {
    this.set = set;
    this.shown = shown;
    this.baseline = baseline;
    this.ink = ink;
    this.marked = marked;
    this.links = links;
    line = set.line();
  }

  void print() {
    int last = line.pieces().size() - 1;
    for (int i = 0; i <= last; i++) {
      Line.Piece piece = line.pieces().get(i);
      Source source = set.sourceOf(piece);
      if (source.node() instanceof Element) {
        room(i);
      } else {
        piece(i, piece, source);
      }
    }
    if (begun && line.divides()) {
      hyphen(set.sourceOf(line.pieces().get(last)).node());
    } else if (begun && !line.endsAtSeam()) {
      shown.space();
    }
    endText();
    endLink();
    underline();
  }

  /** Leaves the room of a picture, which prints itself: what stands behind it is read behind it. */
  private void room(int index) {
    endText();
    endLink();
    marked.close();
    shown.show(index, 0);
  }

  private void piece(int index, Line.Piece piece, Source source) {
    double size = piece.lettering().size();
    link(Owner.linkAround(source.node()), source.rise(), size);
    Element owner = Owner.of(source.node());
    if (!marked.isOf(owner)) {
      endText();
      marked.open(owner, source.node());
    }
    if (!begun) {
      shown.begin();
      begun = true;
    }
    double from = shown.pen();
    shown.show(index, source.rise());
    if (source.underlined()) {
      underlined.add(new Stroke(from, shown.pen(), size));
    }
  }

  private void link(Optional<Element> around, double rise, double size) {
    if (!around.equals(link.map(LinkRun::element))) {
      endLink();
      link = around.map(element -> new LinkRun(element, shown.pen(), baseline + rise, size));
    }
  }

  private void hyphen(Node node) {
    endText();
    marked.division(node);
    shown.begin();
    shown.division();
    shown.end();
    marked.end();
  }

  private void endText() {
    if (begun) {
      shown.end();
      begun = false;
    }
  }

  private void endLink() {
    link.ifPresent(
        run -> links.addLine(run.element(), run.from(), shown.pen(), run.baseline(), run.size()));
    link = Optional.empty();
  }

  private void underline() {
    for (Stroke stroke : underlined) {
      marked.artifact(Artifact.OTHER);
      double y = baseline - BELOW * stroke.size();
      ink.stroke(stroke.from(), y, stroke.to() - stroke.from(), THICKNESS * stroke.size());
      marked.end();
    }
  }
}
