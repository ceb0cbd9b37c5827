package press.imprint.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/**
 * The first half of the proof of a restoration: every line of the pages that has words is part of
 * the text or of the notes, and both have their lines in reading order. So the second half, which
 * compares the words of those lines, has looked at all of them.
 */
final class LineOrder {
  private final SourceText source;

  /** The lines that have words and their places in reading order, from 0. */
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  LineOrder(List<SourcePage> pages, SourceText source) {
    this.source = source;
    for (SourcePage page : pages) {
      for (SourcePage.Line line : page.lines()) {
        if (!line.inserted() && !Words.of(source.line(line.number())).isEmpty()) {
          places.put(line.number(), places.size());
        }
      }
    }
  }

  List<Diagnostic> findings(List<FileText> files) {
    List<Diagnostic> findings = new ArrayList<>();
    Set<Integer> lost = new HashSet<>(places.keySet());
    for (Function<FileText, List<Paragraph>> stream :
        List.<Function<FileText, List<Paragraph>>>of(FileText::text, FileText::notes)) {
      int before = -1;
      for (int line : lines(files, stream)) {
        lost.remove(line);
        if (places.get(line) < before) {
          findings.add(finding(line, "stands behind what follows it in reading order"));
        }
        before = places.get(line);
      }
    }
    lost.stream().sorted().forEach(line -> findings.add(finding(line, "is in no file")));
    return findings;
  }

  private List<Integer> lines(List<FileText> files, Function<FileText, List<Paragraph>> stream) {
    return files.stream()
        .flatMap(file -> stream.apply(file).stream())
        .flatMap(paragraph -> paragraph.lines().stream())
        .filter(places::containsKey)
        .toList();
  }

  private Diagnostic finding(int line, String fault) {
    return Diagnostic.of(
        Rule.LOST_TEXT,
        SourceLines.at(source, line),
        "line %s of the source %s".formatted(line, fault),
        "give the headings of the sheet so that files follow the pages, or report this: the restoration is at fault");
  }
}
