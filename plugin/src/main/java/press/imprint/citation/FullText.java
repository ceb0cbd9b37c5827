package press.imprint.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import press.imprint.citation.Layout.Span;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;

/**
 * The first full citation of a source, read once more so that its pieces can be cut out.
 *
 * @param source the source
 * @param text the paragraph in which it stands
 * @param found the citation
 */
record FullText(Source source, CitedText text, FullReader.Found found) {
  static FullText of(Source source, Ledger ledger) {
    Location first = source.first().at();
    return ledger.citingsOf(source).stream()
        .filter(citing -> citing.citation().at().equals(first))
        .flatMap(citing -> citing.note().stream())
        .flatMap(note -> CitationReader.lines(note.blocks()).stream())
        .map(CitedText::of)
        .flatMap(
            text ->
                CitationReader.readFulls(text).stream()
                    .filter(full -> full.citation().at().equals(first))
                    .map(full -> new FullText(source, text, full)))
        .findFirst()
        .orElseThrow();
  }

  String letters() {
    return text.letters();
  }

  /** Where it stands. */
  Location at() {
    return found.citation().at();
  }

  /** What it says of the work, whose authors "Idem" may have named. */
  Work work() {
    return source.work();
  }

  /** Where those are named whose work it is: before it, if it says "Idem". */
  Optional<Span> authors() {
    return layout().authors().or(this::authorsBefore);
  }

  private Optional<Span> authorsBefore() {
    Authors authors = work().authors();
    return authors.names().isEmpty()
        ? Optional.empty()
        : text.stretch(authors.names().get(0).whole().at())
            .map(first -> new Span(first.from(), end(authors)));
  }

  private int end(Authors authors) {
    Name last = authors.names().get(authors.names().size() - 1);
    int end = text.stretch(last.whole().at()).orElseThrow().to();
    Matcher others = Patterns.OTHERS_BEHIND.matcher(letters()).region(end, letters().length());
    return authors.others() && others.lookingAt() ? others.end() : end;
  }

  Layout layout() {
    return found.layout();
  }

  List<Inline> cut(Span span) {
    return text.inlines(span.from(), span.to());
  }

  List<Inline> cut(int from, int to) {
    return text.inlines(from, to);
  }
}
