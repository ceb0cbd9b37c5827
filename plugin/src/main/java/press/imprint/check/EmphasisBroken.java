package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * Asterisks or underscores that were meant to stress words and are printed instead: {@code **bold
 * **text}, {@code *word} never closed. Those between spaces, between figures, within words and in
 * rows of four are not meant so, nor are those behind a backslash.
 */
final class EmphasisBroken implements Check {
  private static final Pattern MARK = Pattern.compile("\\*+|_+");
  private static final int LONGEST = 3;

  private final Passages passages;

  EmphasisBroken(Passages passages) {
    this.passages = passages;
  }

  /**
   * A row of asterisks or underscores.
   *
   * @param apart whether it stands between spaces: it then stresses only if its partner does not
   * @param stop whether it stands behind a stop, and so can only be the second of two
   */
  private record Mark(int start, int end, char sign, boolean apart, boolean stop) {
    boolean isPartner(Mark other) {
      return sign == other.sign
          && end - start == other.end - other.start
          && !(apart && other.apart)
          && !stop;
    }
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : passages.all()) {
      if (passage.text().indexOf('*') >= 0 || passage.text().indexOf('_') >= 0) {
        findings.addAll(findings(passage));
      }
    }
    return findings;
  }

  private static List<Diagnostic> findings(Passage passage) {
    List<Mark> marks = marks(passage);
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Optional<Mark> next = Optional.of(i + 1).filter(n -> n < marks.size()).map(marks::get);
      if (next.filter(mark::isPartner).isPresent()) {
        findings.add(finding(passage, mark.start(), next.get().end()));
        i++;
      } else if (!mark.apart() && isMeant(passage, mark)) {
        findings.add(finding(passage, mark.start(), mark.end()));
      }
    }
    return findings;
  }

  private static List<Mark> marks(Passage passage) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(passage.text());
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      char before = passage.charAt(start - 1);
      char after = passage.charAt(end);
      boolean typed = passage.isTyped(start) && passage.isTyped(end - 1);
      boolean apart = isSpace(before) && isSpace(after);
      boolean within = isLetterOrDigit(before) && isLetterOrDigit(after);
      boolean stop = isSpaceOrStop(after) && followsSentence(passage, start);
      boolean name = isOfName(before) ? isSpace(after) : isSpace(before) && isOfName(after);
      if (typed && !within && (stop || !name) && end - start <= LONGEST) {
        marks.add(new Mark(start, end, passage.charAt(start), apart, stop));
      }
    }
    return marks;
  }

  /** Whether a place stands behind a word and its stop, {@code Ibid.*}, and in no name. */
  private static boolean followsSentence(Passage passage, int offset) {
    int word = passage.wordStart(Math.max(0, offset - 1));
    return passage.charAt(offset - 1) == '.'
        && word < offset - 1
        && !isOfName(passage.charAt(word - 1));
  }

  private static boolean isSpaceOrStop(char c) {
    return isSpace(c) || ",;:)".indexOf(c) >= 0;
  }

  /** What stands beside an asterisk that is part of a name: {@code *.md}, {@code a-*}. */
  private static boolean isOfName(char c) {
    return "./\\:-".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || c == Passage.WORD;
  }

  /**
   * Whether a mark without a partner was to stress: a single asterisk after a word calls a note,
   * but not in a note.
   */
  private static boolean isMeant(Passage passage, Mark mark) {
    boolean opens = Character.isLetter(passage.charAt(mark.end()));
    boolean closes = Character.isLetter(passage.charAt(mark.start() - 1));
    boolean call = mark.end() - mark.start() == 1 && mark.sign() == '*';
    boolean note = passage.note().isPresent();
    return opens || (closes && !call) || (note && (closes || mark.stop()));
  }

  private static Diagnostic finding(Passage passage, int start, int end) {
    String sign = passage.text().substring(start, Math.min(end, start + 1));
    return Diagnostic.of(
        Rule.EMPHASIS_BROKEN,
        passage.at(start, end),
        "`%s` is printed and stresses nothing".formatted(sign),
        "put the marks close to the words, one before and one after, or write `\\%s`"
            .formatted(sign));
  }
}
