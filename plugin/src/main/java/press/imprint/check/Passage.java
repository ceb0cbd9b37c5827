package press.imprint.check;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Note;

/**
 * Words that are read in one breath, a paragraph, a heading, a cell, a verse, as one string whose
 * characters know their places: {@code The *rope* was `cut`[^1].} is {@code The rope was #^.}, with
 * {@link #WORD} for {@code #} and {@link #CALL} for {@code ^}. Lines of the master are joined by a
 * space, lines of verse by {@code \n}; {@code <sup>12</sup>} is {@code ¹²}.
 *
 * @param kind what it is
 * @param note the note body that it stands in
 * @param quoted whether it is of a block quotation or an epigraph
 * @param text its letters
 * @param pieces what they were made from, in order, the first at 0
 */
record Passage(Kind kind, Optional<Note> note, boolean quoted, String text, List<Piece> pieces) {
  /** Stands for a note call. */
  static final char CALL = '\uFDD0';

  /** Stands for code, a picture, a web address or a cross-reference. */
  static final char WORD = '\uFDD1';

  /** What a passage is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    VERSE,
    OTHER
  }

  /**
   * A stretch of a passage.
   *
   * @param start where it begins in the passage
   * @param at where it stands in the master
   * @param typed whether its letters are those of the master, one for one
   * @param element the innermost emphasis, link or span around it, counted in the book
   * @param lang its language, a BCP 47 tag
   */
  record Piece(int start, Location at, boolean typed, int element, String lang) {
    private int place(int offset) {
      return typed ? at.start() + offset - start : at.start();
    }

    private int placeAfter(int offset) {
      return typed ? at.start() + offset + 1 - start : at.end();
    }
  }

  Passage {
    pieces = List.copyOf(pieces);
  }

  /** The piece that a character belongs to. */
  Piece pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }

  /** Where a stretch of at least one character stands in the master. */
  Location at(int start, int end) {
    SourceText source = pieces.get(0).at().source();
    int first = pieceAt(start).place(start);
    return source.at(first, Math.max(first, pieceAt(end - 1).placeAfter(end - 1)));
  }

  /** The file in which it stands. */
  SourceText source() {
    return pieces.get(0).at().source();
  }

  /** The character at an offset, or a space beyond the ends. */
  char charAt(int offset) {
    return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
  }

  /** Whether a character was typed as it is, and not as an entity or behind a backslash. */
  boolean isTyped(int offset) {
    return pieceAt(offset).typed();
  }

  /** The language of a character: {@code en}, without script or region. */
  String languageAt(int offset) {
    String lang = pieceAt(offset).lang();
    int end = lang.indexOf('-');
    return end < 0 ? lang : lang.substring(0, end);
  }

  /** Where the letters begin that stand before an offset: the offset itself where none do. */
  int wordStart(int offset) {
    int start = offset;
    while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  /** Where the letters end that begin at an offset: the offset itself where none do. */
  int wordEnd(int offset) {
    int end = offset;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c < 0x80 ? !isAsciiLetter(c) : !isOfWord(text.codePointAt(end))) {
        return end;
      }
      end += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(end)) : 1;
    }
    return end;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
