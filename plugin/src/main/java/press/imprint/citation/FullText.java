package press.imprint.citation;

import java.util.List;
import press.imprint.citation.Layout.Span;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;

/**
 * The first full citation of a source, read once more so that its pieces can be cut out.
 *
 * @param text the paragraph in which it stands
 * @param found the citation
 */
record FullText(CitedText text, FullReader.Found found) {
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
                    .map(full -> new FullText(text, full)))
        .findFirst()
        .orElseThrow();
  }

  String letters() {
    return text.letters();
  }

  Citation.Full citation() {
    return found.citation();
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
