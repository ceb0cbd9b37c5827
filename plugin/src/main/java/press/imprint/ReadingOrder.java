package press.imprint;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;

/** The order in which a reader of the book meets its places: file by file, each from its top. */
final class ReadingOrder {
  private final Map<String, Integer> files = new HashMap<>();

  ReadingOrder(Book book) {
    for (SourceText source : book.sources()) {
      files.putIfAbsent(source.name(), files.size());
    }
  }

  /** Findings as the reader meets them; those in a file that is not part of the book come last. */
  List<Diagnostic> sort(List<Diagnostic> findings) {
    return findings.stream()
        .sorted(comparingInt(this::file).thenComparingInt(finding -> finding.at().start()))
        .toList();
  }

  private int file(Diagnostic finding) {
    return files.getOrDefault(finding.at().source().name(), Integer.MAX_VALUE);
  }
}
