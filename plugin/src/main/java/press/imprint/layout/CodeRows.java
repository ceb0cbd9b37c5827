package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.layout.SetLine.Source;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;
import press.imprint.typesetting.Style;

/**
 * The lines of code, which stand as they are; one that is too long goes on in the next row, behind
 * a mark.
 */
final class CodeRows {
  /** So many lines of code, at most, are never divided. */
  private static final int WHOLE = 12;

  /** What stands before the rest of a line. */
  private static final String GOES_ON = "→ ";

  private static final int TAB = 8;

  /** A line is turned over behind a space only where so much of it would stay. */
  private static final double LEAST = 0.6;

  private final Composing composing;
  private final ElementStyle pre;
  private final Box box;
  private final String lang;

  CodeRows(Composing composing, ElementStyle style, String lang, Box box) {
    this.composing = composing;
    this.pre = style;
    this.lang = lang;
    this.box = box;
  }

  /** The rows of a {@code pre}. */
  List<Row> rows(Element block) {
    Element code = Dom.elementsOf(block).get(0);
    ElementStyle style = composing.cascade().of(code, pre);
    Lettering lettering =
        new Lettering(
            Style.of(style.bold(), false, true), style.fontSize(), lang, Figures.PLAIN, false);
    List<Row> rows = new ArrayList<>();
    for (Node text : divided(code)) {
      line(text, style, lettering, rows);
    }
    return kept(rows);
  }

  /** Gives each line an element of its own: whoever listens is to know where it ends. */
  private static List<Node> divided(Element code) {
    List<Node> lines = new ArrayList<>();
    for (String line : code.getTextContent().lines().toList()) {
      Element element = (Element) code.cloneNode(false);
      lines.add(element.appendChild(code.getOwnerDocument().createTextNode(tabsSpread(line))));
      code.getParentNode().insertBefore(element, code);
    }
    code.getParentNode().removeChild(code);
    return lines;
  }

  private static String tabsSpread(String line) {
    StringBuilder spread = new StringBuilder();
    line.codePoints()
        .forEach(
            letter -> {
              if (letter == '\t') {
                spread.append(" ".repeat(TAB - spread.codePointCount(0, spread.length()) % TAB));
              } else {
                spread.appendCodePoint(letter);
              }
            });
    return spread.toString();
  }

  private void line(Node text, ElementStyle style, Lettering lettering, List<Row> rows) {
    double baseline = GalleyMaker.baseline(style);
    SetLine mark = new SetLine(composing.compositor().line(GOES_ON, lettering), List.of());
    double left = 0;
    String rest = text.getNodeValue();
    do {
      int end = fitting(rest, box.width() - left, lettering);
      List<Mark> marks = new ArrayList<>();
      if (left > 0) {
        marks.add(new Letters(mark, box.left(), baseline, true));
      }
      if (end > 0) {
        Line set = composing.compositor().line(rest.substring(0, end), lettering);
        marks.add(
            new Letters(
                new SetLine(
                    end < rest.length() ? set.seamed() : set, List.of(new Source(text, 0, false))),
                box.left() + left,
                baseline,
                false));
      }
      rows.add(Row.of(style.leading(), style.leading() - baseline, marks));
      rest = rest.substring(end);
      left = mark.line().width();
    } while (!rest.isEmpty());
  }

  /** How many letters fit, at least one. */
  private int fitting(String letters, double room, Lettering lettering) {
    if (composing.compositor().width(letters, lettering) <= room) {
      return letters.length();
    }
    int fits = 0;
    double taken = 0;
    while (fits < letters.length()) {
      int next = letters.offsetByCodePoints(fits, 1);
      taken += composing.compositor().width(letters.substring(fits, next), lettering);
      if (taken > room) {
        break;
      }
      fits = next;
    }
    int space = letters.lastIndexOf(' ', fits - 1) + 1;
    int end = space > LEAST * fits ? space : fits;
    return Math.max(end, letters.offsetByCodePoints(0, 1));
  }

  private static List<Row> kept(List<Row> rows) {
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean edge = i == 1 || i == rows.size() - 1;
      double penalty = rows.size() <= WHOLE ? GalleyMaker.TOGETHER : edge ? GalleyMaker.ALONE : 0;
      kept.add(rows.get(i).before(Row.Break.FREE.dislike(i == 0 ? 0 : penalty)));
    }
    return kept;
  }
}
