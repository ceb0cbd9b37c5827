package press.imprint.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import press.imprint.typesetting.LineItem.Kind;

/** The letters of one paragraph, measured and divided into lines. */
public final class Paragraph {
  /** What a line may be wider than its room by because of rounding, in points. */
  private static final double TOLERANCE = 0.05;

  /** What stands for a room: U+FFFC OBJECT REPLACEMENT CHARACTER. */
  private static final String ROOM = "\ufffc";

  /** The widest spaces of a line that was asked to be one of more, or of fewer, than is best. */
  private static final double LOOSEST = 1.5;

  /** How much it is disliked that a line ends beside a room. */
  private static final double BESIDE_ROOM = 50;

  private final Shaper shaper;
  private final Hyphenation hyphenation;
  private final double room;
  private final boolean hyphenated;
  private final List<Lettering> letterings = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, Double> rooms = new HashMap<>();
  private final List<Segment> segments = new ArrayList<>();

  /**
   * A paragraph without letters.
   *
   * @param shaper what sets its letters
   * @param hyphenation where its words may be divided
   * @param room the width of a line, in points
   * @param hyphenated whether words are divided at all
   */
  Paragraph(Shaper shaper, Hyphenation hyphenation, double room, boolean hyphenated) {
    this.shaper = shaper;
    this.hyphenation = hyphenation;
    this.room = room;
    this.hyphenated = hyphenated;
    segments.add(new Segment());
  }

  /** What stands between two line breaks of the author's. */
  private static final class Segment {
    private final List<LineItem> items = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    void add(LineItem item, Place place) {
      items.add(item);
      places.add(place);
    }

    boolean endsInSpace() {
      return items.isEmpty() || items.get(items.size() - 1).space();
    }

    /** Whether there is nothing in it but its end. */
    boolean isEmpty() {
      return items.isEmpty() || items.get(0).kind() == Kind.END;
    }

    /** Puts the end in the place of the space before it. */
    void close() {
      if (!items.isEmpty() && items.get(items.size() - 1).kind() == Kind.END) {
        return;
      }
      if (!items.isEmpty() && endsInSpace()) {
        items.remove(items.size() - 1);
        places.remove(places.size() - 1);
      }
      add(new LineItem(Kind.END, 0, 0), new Place(-1, 0, 0));
    }
  }

  /** Where an item stands: in which text, from which letter to which. */
  private record Place(int source, int start, int end) {}

  /**
   * Adds a text.
   *
   * @param text letters; spaces and line ends in any number are one space
   * @param lettering how they are set
   */
  public void add(String text, Lettering lettering) {
    boolean divides = hyphenated && !lettering.style().code();
    add(text, text, lettering, divides);
  }

  /**
   * Adds the number of a page, as if its figures were all of one width: so the lines do not depend
   * on which page it is, but for the length of its number.
   *
   * @param folio the number
   * @param lettering how it is set
   */
  public void addFolio(String folio, Lettering lettering) {
    add(folio, folio.replaceAll("\\p{Nd}", "0"), lettering, false);
  }

  private void add(String text, String measured, Lettering lettering, boolean divides) {
    int source = texts.size();
    texts.add(text);
    letterings.add(lettering);
    Segment segment = segments.get(segments.size() - 1);
    Words words =
        new Words(
            measured,
            lettering,
            shaper,
            room,
            word -> divides ? hyphenation.pointsOf(word, lettering.lang()) : List.of());
    for (Words.Piece piece : words.pieces()) {
      if (!(piece.item().kind() == Kind.SPACE && segment.endsInSpace())) {
        segment.add(piece.item(), new Place(source, piece.start(), piece.end()));
      }
    }
  }

  /**
   * Leaves room in the line, for a picture.
   *
   * @param width in points
   * @param lettering of the letters around it
   */
  public void addRoom(double width, Lettering lettering) {
    int source = texts.size();
    texts.add(ROOM);
    letterings.add(lettering);
    rooms.put(source, width);
    Segment segment = segments.get(segments.size() - 1);
    segment.add(new LineItem(Kind.SEAM, 0, BESIDE_ROOM), new Place(source, 0, 0));
    segment.add(new LineItem(Kind.BOX, width, 0), new Place(source, 0, ROOM.length()));
    segment.add(new LineItem(Kind.SEAM, 0, BESIDE_ROOM), new Place(source, 1, 1));
  }

  /** Ends the line. */
  public void endLine() {
    segments.add(new Segment());
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return segments.stream().allMatch(Segment::isEmpty);
  }

  /** The width of the longest line, were lines broken only where the author breaks them. */
  public double natural() {
    return segments.stream()
            .mapToDouble(
                segment -> sum(segment, item -> item.kind() == Kind.HYPHEN ? 0 : item.width()))
            .max()
            .orElse(0)
        + 2 * TOLERANCE;
  }

  private static double sum(Segment segment, ToDoubleFunction<LineItem> width) {
    return segment.items.stream().mapToDouble(width).sum();
  }

  /** The width of the longest piece that no line may end in. */
  public double longest() {
    double longest = 0;
    for (Segment segment : segments) {
      double piece = 0;
      for (LineItem item : segment.items) {
        boolean ends = item.kind() == Kind.SPACE || item.kind() == Kind.SEAM;
        piece = ends ? 0 : piece + (item.kind() == Kind.HYPHEN ? 0 : item.width());
        longest = Math.max(longest, piece);
      }
    }
    return longest + 2 * TOLERANCE;
  }

  /** Whether it holds a word that no line can hold, though divided wherever it may be. */
  public boolean isTooWide() {
    double piece = 0;
    for (Segment segment : segments) {
      for (LineItem item : segment.items) {
        boolean ends = item.breakable() && item.penalty() != Words.ANYWHERE;
        piece = ends ? 0 : piece + item.width();
        if (piece > room) {
          return true;
        }
      }
      piece = 0;
    }
    return false;
  }

  /**
   * Divides the paragraph.
   *
   * @param indent of the first line, in points
   * @param turned what a line begins with that the author did not begin: em spaces in verse
   * @param justified whether lines are to fill the room
   * @return the lines; those of one part that the author ends are in one list
   */
  public List<List<Line>> lines(double indent, String turned, boolean justified) {
    List<List<Line>> lines = new ArrayList<>();
    for (Segment segment : segments) {
      segment.close();
      double first = room - (lines.isEmpty() ? indent : 0);
      if (segment.isEmpty()) {
        lines.add(List.of());
      } else {
        LineBreaker breaker = new LineBreaker(first, others(segment, turned), justified);
        List<Integer> breaks = breaker.breaks(segment.items);
        lines.add(lines(segment, breaks, first, turned, justified));
      }
    }
    return lines;
  }

  /**
   * Divides a paragraph in which the author ends no line into a wanted number of lines.
   *
   * @param indent of the first line, in points
   * @param count how many lines there are to be
   * @return the lines, which fill the room; nothing where so many cannot be had without gaps that
   *     an eye sees
   */
  public Optional<List<Line>> lines(double indent, int count) {
    if (segments.size() > 1 || isEmpty()) {
      return Optional.empty();
    }
    Segment segment = segments.get(0);
    segment.close();
    LineBreaker breaker = new LineBreaker(room - indent, room, true);
    return breaker
        .breaks(segment.items, count)
        .map(breaks -> lines(segment, breaks, room - indent, "", true))
        .filter(Paragraph::isEven);
  }

  /** Whether all lines but the last fill the room, without gaps that an eye sees. */
  private static boolean isEven(List<Line> lines) {
    return lines.stream().allMatch(line -> line.spaces() <= LOOSEST)
        && lines.subList(0, lines.size() - 1).stream().allMatch(Line::hasSpaces);
  }

  /** The width of a line that the author did not begin. */
  private double others(Segment segment, String turned) {
    return room - shaper.width(turned, letterings.get(segment.places.get(0).source()));
  }

  private List<Line> lines(
      Segment segment, List<Integer> breaks, double first, String turned, boolean justified) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= breaks.size(); i++) {
      boolean last = i == breaks.size();
      int end = last ? segment.items.size() - 1 : breaks.get(i);
      List<Line.Piece> pieces = pieces(segment, start, end, i == 0 ? "" : turned);
      double width = i == 0 ? first : room;
      boolean seam = segment.items.get(end).kind() == Kind.SEAM;
      lines.add(line(pieces, width, justified && !pieces.isEmpty(), last, seam));
      start = end + 1;
    }
    return lines;
  }

  private List<Line.Piece> pieces(Segment segment, int start, int end, String opening) {
    List<Line.Piece> pieces = new ArrayList<>();
    StringBuilder letters = new StringBuilder(opening);
    int source = -1;
    for (int i = start; i <= end; i++) {
      Place place = segment.places.get(i);
      String text = i < end ? inner(segment.items.get(i), place) : last(segment.items.get(i));
      if (place.source() != source && !text.isEmpty()) {
        if (source >= 0) {
          flush(pieces, source, letters);
        }
        source = place.source();
      }
      letters.append(text);
    }
    if (source >= 0) {
      flush(pieces, source, letters);
    }
    return pieces;
  }

  private String inner(LineItem item, Place place) {
    return switch (item.kind()) {
      case BOX -> texts.get(place.source()).substring(place.start(), place.end());
      case SPACE -> " ";
      case TIE -> texts.get(place.source()).charAt(place.start()) == '\u00a0' ? "\u00a0" : " ";
      default -> "";
    };
  }

  private static String last(LineItem item) {
    return item.kind() == Kind.HYPHEN ? String.valueOf(Line.Piece.DIVISION) : "";
  }

  private void flush(List<Line.Piece> pieces, int source, StringBuilder letters) {
    if (letters.length() > 0) {
      pieces.add(new Line.Piece(source, letters.toString(), letterings.get(source)));
      letters.setLength(0);
    }
  }

  private Line line(
      List<Line.Piece> pieces, double width, boolean justified, boolean last, boolean seam) {
    Line natural = new Line(pieces, shaper, Spacing.NATURAL, 0, seam, rooms);
    if (!justified) {
      return natural;
    }
    Line.Widths sums = new Line.Widths();
    for (int i = 0; i < pieces.size(); i++) {
      natural.glyphs(i, sums);
    }
    Line.Piece first = pieces.get(0);
    Line.Piece end = pieces.get(pieces.size() - 1);
    double left = hung(first, first.text().codePointAt(0), true);
    double room = width + left + hung(end, end.text().codePointBefore(end.text().length()), false);
    boolean fits = last && sums.letters + sums.spaces <= room;
    Spacing spacing = fits ? Spacing.NATURAL : Spacing.of(sums.letters, sums.spaces, room);
    return new Line(pieces, shaper, spacing, left, seam, rooms);
  }

  private double hung(Line.Piece piece, int letter, boolean left) {
    int mark = letter == Line.Piece.DIVISION ? '-' : letter;
    double share = left ? Hanging.left(mark) : Hanging.right(mark);
    return share == 0 || piece.lettering().style().code()
        ? 0
        : share * shaper.width(Character.toString(mark), piece.lettering());
  }
}
