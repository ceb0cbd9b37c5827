package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;

/** Takes the blanks and line ends off both ends of a run of tokens. */
final class Edges {
  private Edges() {}

  /**
   * Takes the blanks off.
   *
   * @param tokens the run
   * @return the run without them
   */
  static List<Token> trim(List<Token> tokens) {
    List<Token> trimmed = new ArrayList<>(tokens);
    trimFirst(trimmed, new Trim(true));
    Collections.reverse(trimmed);
    trimFirst(trimmed, new Trim(false));
    Collections.reverse(trimmed);
    return trimmed;
  }

  private static void trimFirst(List<Token> tokens, Trim trim) {
    int blanks = 0;
    Optional<List<Inline>> rest = rest(tokens, blanks, trim);
    while (rest.filter(List::isEmpty).isPresent()) {
      blanks++;
      rest = rest(tokens, blanks, trim);
    }
    tokens.subList(0, blanks).clear();
    rest.ifPresent(words -> tokens.set(0, new Token.Piece(words.get(0))));
  }

  private static Optional<List<Inline>> rest(List<Token> tokens, int index, Trim trim) {
    return index == tokens.size()
        ? Optional.empty()
        : tokens.get(index).finished().flatMap(inline -> inline.accept(trim));
  }

  /** What is left of an inline: nothing of a blank, the trimmed letters of letters. */
  private static final class Trim extends InlineChoice<List<Inline>> {
    private final boolean first;

    Trim(boolean first) {
      this.first = first;
    }

    @Override
    public Optional<List<Inline>> text(Inline.Text text) {
      boolean typed = text.at().end() - text.at().start() == text.text().length();
      if (!typed) {
        return Optional.empty();
      }
      String letters = text.text();
      int from = first ? Lines.skipSpaces(letters, 0) : 0;
      int to = letters.length();
      while (!first && to > 0 && Lines.isSpace(letters.charAt(to - 1))) {
        to--;
      }
      if (from >= to) {
        return Optional.of(List.of());
      }
      Location at = text.at().source().at(text.at().start() + from, text.at().start() + to);
      return Optional.of(List.of(new Inline.Text(at, letters.substring(from, to))));
    }

    @Override
    public Optional<List<Inline>> softBreak(Inline.SoftBreak softBreak) {
      return Optional.of(List.of());
    }

    @Override
    public Optional<List<Inline>> lineBreak(Inline.LineBreak lineBreak) {
      // The author's own <br> stays where it is.
      return lineBreak.at().text().startsWith("<") ? Optional.empty() : Optional.of(List.of());
    }
  }
}
