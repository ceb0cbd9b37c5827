package press.imprint.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;

/**
 * Straight marks in a book that types typographic ones: at most one straight mark for four of the
 * others, double marks and single ones counted apart. One finding for each file. After a figure a
 * straight mark means feet or inches, behind a backslash it is meant as it is.
 */
final class MixedQuotes implements Check {
  private static final String DOUBLE = "“”„«»";
  private static final String SINGLE = "’‘‚‹›";
  private static final int MOST = 4;

  private final Passages passages;

  MixedQuotes(Passages passages) {
    this.passages = passages;
  }

  private static final class Count {
    private int typographic;
    private final Map<SourceText, Location> first = new LinkedHashMap<>();
    private final Map<SourceText, Integer> straight = new LinkedHashMap<>();

    void add(Passage passage, int offset) {
      first.putIfAbsent(passage.source(), passage.at(offset, offset + 1));
      straight.merge(passage.source(), 1, Integer::sum);
    }

    boolean isMixed() {
      int few = straight.values().stream().mapToInt(Integer::intValue).sum();
      return few > 0 && typographic >= MOST * few;
    }
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Count doubles = new Count();
    Count singles = new Count();
    passages.all().forEach(passage -> count(passage, doubles, singles));
    Map<String, Diagnostic> findings = new TreeMap<>();
    for (Count count : List.of(doubles, singles)) {
      if (count.isMixed()) {
        count.first.forEach(
            (file, at) -> findings.putIfAbsent(file.name(), finding(at, count.straight.get(file))));
      }
    }
    return List.copyOf(findings.values());
  }

  private static void count(Passage passage, Count doubles, Count singles) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        boolean meant =
            QuoteReading.isAfterFigure(text, i)
                || (c == '"' && QuoteReading.isOfWordOrAlone(text, i))
                || !passage.isTyped(i);
        if (!meant) {
          (c == '"' ? doubles : singles).add(passage, i);
        }
      } else if (c > '\u00a0') {
        doubles.typographic += DOUBLE.indexOf(c) >= 0 ? 1 : 0;
        singles.typographic += SINGLE.indexOf(c) >= 0 ? 1 : 0;
      }
    }
  }

  private static Diagnostic finding(Location at, int times) {
    String more = times == 1 ? "" : "; the file has %s of them".formatted(times);
    return Diagnostic.of(
        Rule.MIXED_QUOTES,
        at,
        "`%s` is straight, and most marks of the book are typographic".formatted(at.text()) + more,
        "type the marks that the rest of the book has");
  }
}
