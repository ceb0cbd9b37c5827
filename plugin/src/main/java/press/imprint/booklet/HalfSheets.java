package press.imprint.booklet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the sides of an imposed PDF: which way up each stands, and what folios its halves have. */
final class HalfSheets {
  private static final Pattern ROMAN =
      Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
  private static final Map<Character, Integer> FIGURES =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1000);

  /** Letters whose feet are nearer than that stand on one line, in points. */
  private static final double SAME_LINE = 2.5;

  private final PDDocument imposed;
  private final List<List<Letter>> letters = new ArrayList<>();

  HalfSheets(PDDocument imposed) throws IOException {
    this.imposed = imposed;
    for (int side = 0; side < imposed.getNumberOfPages(); side++) {
      letters.add(Letters.of(imposed, side));
    }
  }

  /** A letter, as the file has it. */
  private record Letter(String text, Point2D from, Point2D to, Turn turn) {}

  /** The letters of one side. */
  private static final class Letters extends PDFTextStripper {
    private final List<Letter> found = new ArrayList<>();

    static List<Letter> of(PDDocument imposed, int side) throws IOException {
      Letters letters = new Letters();
      letters.setStartPage(side + 1);
      letters.setEndPage(side + 1);
      letters.getText(imposed);
      return letters.found;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      AffineTransform matrix = at.getTextMatrix().createAffineTransform();
      double length = Math.hypot(matrix.getScaleX(), matrix.getShearY());
      double along = length == 0 ? 0 : at.getWidthDirAdj() / length;
      Turn turn = Turn.of(matrix.getScaleX(), matrix.getShearY());
      found.add(
          new Letter(
              at.getUnicode(),
              matrix.transform(new Point2D.Double(0, 0), null),
              matrix.transform(new Point2D.Double(along, 0), null),
              turn));
    }
  }

  /** Which way each side stands; one without letters as most others that are fronts, or backs. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int side = 0; side < letters.size(); side++) {
      List<Letter> own = letters.get(side);
      turns.add(own.isEmpty() ? likeOthers(side % 2) : most(own));
    }
    return turns;
  }

  private Turn likeOthers(int parity) {
    List<Letter> alike = new ArrayList<>();
    for (int side = parity; side < letters.size(); side += 2) {
      alike.addAll(letters.get(side));
    }
    return alike.isEmpty() ? Turn.UPRIGHT : most(alike);
  }

  private static Turn most(List<Letter> letters) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    letters.forEach(letter -> counts.merge(letter.turn(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Both halves of every side, left before right once the side is turned upright. */
  List<FolioOrder.Half> halves(List<Turn> turns) throws IOException {
    List<FolioOrder.Half> halves = new ArrayList<>();
    for (int side = 0; side < letters.size(); side++) {
      PDPage page = imposed.getPage(side);
      AffineTransform upright = turns.get(side).upright(page.getCropBox());
      double width = turns.get(side).width(page.getCropBox());
      List<Rectangle2D> ink = Ink.pieces(page);
      for (int half = 0; half < 2; half++) {
        double from = half * width / 2;
        Rectangle2D area = new Rectangle2D.Double(from, 0, width / 2, Double.MAX_VALUE);
        boolean blank =
            ink.stream()
                .map(piece -> upright.createTransformedShape(piece).getBounds2D())
                .noneMatch(area::intersects);
        halves.add(half(letters.get(side), upright, from, from + width / 2, blank));
      }
    }
    return halves;
  }

  private static FolioOrder.Half half(
      List<Letter> side, AffineTransform upright, double from, double to, boolean blank) {
    List<Letter> own = new ArrayList<>();
    for (Letter letter : side) {
      Point2D start = upright.transform(letter.from(), null);
      Point2D end = upright.transform(letter.to(), null);
      double middle = (start.getX() + end.getX()) / 2;
      if (middle >= from && middle < to && !letter.text().isBlank()) {
        own.add(new Letter(letter.text(), start, end, letter.turn()));
      }
    }
    Set<Integer> arabic = new HashSet<>();
    Set<Integer> roman = new HashSet<>();
    for (String word : outerWords(own)) {
      if (word.matches("[1-9]\\d{0,3}")) {
        arabic.add(Integer.valueOf(word));
      } else if (ROMAN.matcher(word).matches() && !word.isEmpty()) {
        roman.add(number(word));
      }
    }
    return new FolioOrder.Half(arabic, roman, blank);
  }

  /** The first and the last word of the first and the last line. */
  private static List<String> outerWords(List<Letter> letters) {
    List<String> words = new ArrayList<>();
    for (boolean head : new boolean[] {true, false}) {
      Comparator<Letter> byHeight = Comparator.comparingDouble(letter -> letter.from().getY());
      letters.stream()
          .max(head ? byHeight : byHeight.reversed())
          .ifPresent(
              outermost -> {
                List<String> line = words(letters, outermost.from().getY());
                words.add(line.get(0));
                words.add(line.get(line.size() - 1));
              });
    }
    return words;
  }

  private static List<String> words(List<Letter> letters, double y) {
    List<Letter> line =
        letters.stream()
            .filter(letter -> Math.abs(letter.from().getY() - y) < SAME_LINE)
            .sorted(Comparator.comparingDouble(letter -> letter.from().getX()))
            .toList();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    double end = line.get(0).from().getX();
    for (Letter letter : line) {
      if (letter.from().getX() - end > 1) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(letter.text());
      end = letter.to().getX();
    }
    words.add(word.toString());
    return words;
  }

  private static int number(String roman) {
    int number = 0;
    for (int i = 0; i < roman.length(); i++) {
      int figure = FIGURES.get(roman.charAt(i));
      boolean less = i + 1 < roman.length() && FIGURES.get(roman.charAt(i + 1)) > figure;
      number += less ? -figure : figure;
    }
    return number;
  }
}
