package press.imprint.manuscript;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Inline;

/**
 * Cuts characters of the master into letters as typed, letters behind a backslash, and brackets, so
 * that the place of each letter is known.
 */
final class TextPieces {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final SourceText source;
  private final boolean brackets;
  private final List<Token> pieces = new ArrayList<>();

  private TextPieces(SourceText source, boolean brackets) {
    this.source = source;
    this.brackets = brackets;
  }

  /**
   * Cuts characters.
   *
   * @param source the file
   * @param chars characters of it, in one stretch or several
   * @param brackets whether brackets stand apart
   * @return the pieces in order
   */
  static List<Token> cut(SourceText source, BasedSequence chars, boolean brackets) {
    TextPieces cutter = new TextPieces(source, brackets);
    int from = 0;
    while (from < chars.length()) {
      int start = chars.getIndexOffset(from);
      int to = from + 1;
      while (to < chars.length() && chars.getIndexOffset(to) == start + to - from) {
        to++;
      }
      // What flexmark has put in for a tab stands nowhere in the file.
      if (start >= 0) {
        cutter.cutStretch(start, start + to - from);
      }
      from = to;
    }
    return cutter.pieces;
  }

  private void cutStretch(int start, int end) {
    String text = source.text();
    int from = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean escape = c == '\\' && at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
      boolean bracket = brackets && (c == '[' || c == ']');
      if (!escape && !bracket) {
        at++;
        continue;
      }
      letters(from, at);
      Location mark = source.at(at, escape ? at + 2 : at + 1);
      if (escape) {
        pieces.add(new Token.Piece(new Inline.Text(mark, text.substring(at + 1, at + 2))));
      } else if (c == '[') {
        pieces.add(new Token.OpenBracket(mark));
      } else {
        pieces.add(new Token.CloseBracket(mark, Optional.empty()));
      }
      at = mark.end();
      from = at;
    }
    letters(from, end);
  }

  private void letters(int start, int end) {
    if (start < end) {
      Location at = source.at(start, end);
      pieces.add(new Token.Piece(new Inline.Text(at, at.text())));
    }
  }
}
