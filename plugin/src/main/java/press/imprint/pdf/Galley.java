package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.typesetting.Line;

/**
 * The set lines of a book, from when they are set until they are printed. The engine sees of each
 * piece of a line a token only, three characters that no author can type, and knows how wide it is.
 */
final class Galley {
  private static final char OPENS = '\ufdd0';
  private static final char FIRST = '\ue000';
  private static final int COUNT = 0xf900 - FIRST;

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of a line.
   *
   * @param line the line
   * @param index the place of the piece in it
   * @param width in points
   */
  record Piece(Line line, int index, double width) {
    double size() {
      return line.pieces().get(index).lettering().size();
    }
  }

  /**
   * Takes a piece of a line in.
   *
   * @param width of the piece, in points
   * @return what stands for it in the document
   */
  String token(Line line, int index, double width) {
    int number = add(new Piece(line, index, width));
    return new String(
        new char[] {OPENS, (char) (FIRST + number / COUNT), (char) (FIRST + number % COUNT)});
  }

  /** Takes a piece in; returns its number. */
  int add(Piece piece) {
    pieces.add(piece);
    return pieces.size() - 1;
  }

  /** The piece of a number. */
  Piece piece(int number) {
    return pieces.get(number);
  }

  /** The number of the piece for which letters of the document stand, if they do. */
  static Optional<Integer> numberOf(String letters) {
    boolean token = letters.length() == 3 && letters.charAt(0) == OPENS;
    return token
        ? Optional.of((letters.charAt(1) - FIRST) * COUNT + letters.charAt(2) - FIRST)
        : Optional.empty();
  }
}
