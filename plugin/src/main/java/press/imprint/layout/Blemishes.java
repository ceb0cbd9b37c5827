package press.imprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Node;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.typesetting.Line;

/** Looks over the pages of a section as a compositor does. */
final class Blemishes {
  private static final int LADDER = 3;
  private static final int RIVER = 5;
  private static final double LOOSE = 1.6;

  /** A river is seen where its spaces are so much wider than the font's. */
  private static final double WIDE = 1.15;

  /** A last line of fewer ems is shorter than an indent. */
  private static final double SHORT = 1.4;

  private static final int SHOWN_WORDS = 8;

  private final Section section;
  private final int first;
  private final List<String> folios;
  private final double leading;
  private final List<Blemish> found = new ArrayList<>();

  /**
   * A look at a section.
   *
   * @param first its first page, from 0
   * @param folios of its pages
   * @param leading of the text, in points
   */
  Blemishes(Section section, int first, List<String> folios, double leading) {
    this.section = section;
    this.first = first;
    this.folios = folios;
    this.leading = leading;
  }

  /** What is found, in the order of the pages. */
  List<Blemish> found() {
    for (int page = 0; page < section.pages().size(); page++) {
      page(page);
    }
    found.sort(Comparator.comparingInt(Blemish::page));
    return found;
  }

  private void page(int page) {
    Span span = section.pages().get(page);
    List<Row> rows = section.galley().rows().subList(span.from(), span.to());
    if (page + 1 < section.pages().size()) {
      turn(page, span);
    }
    boolean recto = (first + page) % 2 == 0;
    if (recto && page > 0) {
      double apart = section.pages().get(page - 1).lack() - span.lack();
      if (Math.abs(apart) > leading / 2 && !rows.isEmpty()) {
        add(Blemish.Kind.UNEVEN_PAGES, page, rows.get(rows.size() - 1));
      }
    }
    ladders(page, rows);
    rivers(page, rows);
    for (int i = 0; i < rows.size(); i++) {
      line(page, rows.get(i), isLast(rows, i, span));
    }
  }

  /** Whether a row is the last of a paragraph of several. */
  private boolean isLast(List<Row> rows, int index, Span span) {
    Optional<Flow> flow = rows.get(index).flow();
    int next = span.from() + index + 1;
    boolean goesOn =
        next < section.galley().size() && section.galley().row(next).flow().equals(flow);
    return flow.isPresent() && !goesOn;
  }

  private void turn(int page, Span span) {
    if (span.to() > 0 && span.to() < section.galley().size()) {
      Row before = section.galley().row(span.to() - 1);
      Row behind = section.galley().row(span.to());
      boolean within = before.flow().isPresent() && before.flow().equals(behind.flow());
      if (within && isAlone(span.to() - 1, -1)) {
        add(Blemish.Kind.ORPHAN, page, before);
      }
      if (within && isAlone(span.to(), 1)) {
        add(Blemish.Kind.WIDOW, page + 1, behind);
      }
      if (lineOf(before).map(set -> set.line().divides()).orElse(false)) {
        add(Blemish.Kind.DIVIDED_OVER_PAGES, page, before);
      }
    }
    boolean divided =
        span.noteTo() < section.galley().calledBefore(span.to())
            && section.galley().beginOf(span.noteTo()) < span.noteTo();
    if (divided) {
      add(Blemish.Kind.SPLIT_NOTE, page, section.galley().noteRow(span.noteTo() - 1));
    }
  }

  /** Whether a row's neighbour on one side is of another paragraph. */
  private boolean isAlone(int row, int side) {
    int other = row + side;
    Galley galley = section.galley();
    return other < 0
        || other >= galley.size()
        || !galley.row(other).flow().equals(galley.row(row).flow());
  }

  private void ladders(int page, List<Row> rows) {
    int run = 0;
    for (int i = 0; i <= rows.size(); i++) {
      boolean divides =
          i < rows.size() && lineOf(rows.get(i)).map(set -> set.line().divides()).orElse(false);
      if (!divides && run >= LADDER) {
        add(Blemish.Kind.LADDER, page, rows.get(i - run));
      }
      run = divides ? run + 1 : 0;
    }
  }

  /** A space stands below another where each covers at least half of the other. */
  private void rivers(int page, List<Row> rows) {
    List<double[]> above = List.of();
    for (int i = 0; i < rows.size(); i++) {
      boolean goesOn = i > 0 && rows.get(i).flow().equals(rows.get(i - 1).flow());
      List<double[]> here = spaces(rows.get(i));
      for (double[] space : here) {
        for (double[] upper : goesOn ? above : List.<double[]>of()) {
          double shared = Math.min(space[1], upper[1]) - Math.max(space[0], upper[0]);
          double wider = Math.max(space[1] - space[0], upper[1] - upper[0]);
          if (shared * 2 > wider) {
            space[2] = Math.max(space[2], upper[2] + 1);
          }
        }
        if (space[2] == RIVER) {
          add(Blemish.Kind.RIVER, page, rows.get(i - RIVER + 1));
        }
      }
      above = here;
    }
  }

  /** The wide spaces of a line: from, to, and the length of the river that ends in it. */
  private static List<double[]> spaces(Row row) {
    List<double[]> spaces = new ArrayList<>();
    Optional<Letters> letters = lettersOf(row);
    if (letters.isEmpty() || letters.get().line().line().spaces() < WIDE) {
      return spaces;
    }
    Line line = letters.get().line().line();
    double[] pen = {letters.get().x()};
    for (int i = 0; i < line.pieces().size(); i++) {
      line.glyphs(
          i,
          (face, glyph, text, advance) -> {
            if (text.equals(" ")) {
              spaces.add(new double[] {pen[0], pen[0] + advance, 1});
            }
            pen[0] += advance;
          });
    }
    return spaces;
  }

  private void line(int page, Row row, boolean last) {
    Optional<Letters> letters = lettersOf(row);
    if (letters.isEmpty()) {
      return;
    }
    Line line = letters.get().line().line();
    if (line.spaces() > LOOSE) {
      add(Blemish.Kind.LOOSE_LINE, page, row);
    }
    if (last && !line.pieces().isEmpty()) {
      double em = line.pieces().get(0).lettering().size();
      if (line.width() < SHORT * em) {
        add(Blemish.Kind.SHORT_LAST_LINE, page, row);
      }
    }
  }

  private void add(Blemish.Kind kind, int page, Row row) {
    String words = lineOf(row).map(Blemishes::words).orElse("");
    found.add(
        new Blemish(
            kind,
            first + page,
            folios.get(page),
            words,
            lineOf(row).flatMap(set -> placeOf(set, words))));
  }

  private static Optional<Letters> lettersOf(Row row) {
    return row.marks().stream()
        .filter(Letters.class::isInstance)
        .map(Letters.class::cast)
        .filter(letters -> !letters.furniture() && !letters.line().line().pieces().isEmpty())
        // The marker of a list's item stands beside its first line.
        .max(Comparator.comparingDouble(letters -> letters.line().line().width()));
  }

  private static Optional<SetLine> lineOf(Row row) {
    return lettersOf(row).map(Letters::line);
  }

  private static String words(SetLine set) {
    StringBuilder letters = new StringBuilder();
    set.line().pieces().forEach(piece -> letters.append(piece.text()));
    String[] words = letters.toString().replace('\u00ad', '-').strip().split(" ", -1);
    boolean cut = words.length > SHOWN_WORDS;
    List<String> shown = List.of(words).subList(0, Math.min(words.length, SHOWN_WORDS));
    return String.join(" ", shown) + (cut ? " …" : "");
  }

  /** The line in the master: its first words are looked for in the text that it stands in. */
  private Optional<Location> placeOf(SetLine set, String words) {
    Node node = set.sourceOf(set.line().pieces().get(0)).node();
    Location text = section.master().get(node);
    if (text == null) {
      return Optional.empty();
    }
    SourceText source = text.source();
    String start = words.replaceAll("[^\\p{L}\\p{N} ].*", "").strip();
    int at = start.isEmpty() ? -1 : source.text().indexOf(start, text.start());
    boolean within = at >= 0 && at < text.end();
    return Optional.of(within ? source.at(at, at + start.length()) : text);
  }
}
