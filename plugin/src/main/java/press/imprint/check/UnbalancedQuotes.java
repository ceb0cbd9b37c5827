package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A quotation mark without its partner in the same paragraph. A quotation that runs over several
 * paragraphs opens each of them and closes the last. Straight single marks are not judged, for they
 * are mostly apostrophes; nor curved ones in a book that writes {@code ‘} within words.
 */
final class UnbalancedQuotes implements Check {
  private static final Pattern LETTER = Pattern.compile("\\p{L}‘\\p{L}");

  private final Passages passages;

  UnbalancedQuotes(Passages passages) {
    this.passages = passages;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    boolean singles =
        passages.all().stream()
            .map(Passage::text)
            .noneMatch(text -> text.indexOf('‘') >= 0 && LETTER.matcher(text).find());
    List<Diagnostic> findings = new ArrayList<>();
    List<Passage> all = passages.all();
    for (int i = 0; i < all.size(); i++) {
      Passage passage = all.get(i);
      QuoteReading reading = new QuoteReading(passage.text());
      reading.unopened().forEach(offset -> findings.add(unopened(passage, offset)));
      List<Integer> unclosed = reading.unclosed();
      if (!unclosed.isEmpty() && i + 1 < all.size() && goesOn(passage, unclosed, all.get(i + 1))) {
        continue;
      }
      unclosed.stream()
          .filter(offset -> singles || "‘‚".indexOf(passage.charAt(offset)) < 0)
          .forEach(offset -> findings.add(unclosed(passage, offset)));
    }
    return findings;
  }

  /** Whether the quotation left open is opened again by the next paragraph. */
  private static boolean goesOn(Passage passage, List<Integer> unclosed, Passage next) {
    boolean prose = isProse(passage) && isProse(next);
    return prose
        && passage.note().equals(next.note())
        && next.charAt(0) == passage.charAt(unclosed.get(0));
  }

  private static boolean isProse(Passage passage) {
    return passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.VERSE;
  }

  private static Diagnostic unopened(Passage passage, int offset) {
    return Diagnostic.of(
        Rule.UNBALANCED_QUOTES,
        passage.at(offset, offset + 1),
        "quotation mark `%s` closes nothing".formatted(passage.charAt(offset)),
        "put the opening mark where the quotation begins, or delete this one");
  }

  private static Diagnostic unclosed(Passage passage, int offset) {
    char mark = passage.charAt(offset);
    if (mark == '”' || mark == '’') {
      return Diagnostic.of(
          Rule.UNBALANCED_QUOTES,
          passage.at(offset, offset + 1),
          "quotation mark `%s` stands where one opens, and is never closed".formatted(mark),
          "write `%s`, and close the quotation".formatted(mark == '”' ? '“' : '‘'));
    }
    return Diagnostic.of(
        Rule.UNBALANCED_QUOTES,
        passage.at(offset, offset + 1),
        "quotation mark `%s` is never closed".formatted(mark),
        mark == '‘'
            ? "close the quotation, or write `’` where an apostrophe is meant"
            : "close the quotation; where it runs on, open the next paragraph with this mark too");
  }
}
