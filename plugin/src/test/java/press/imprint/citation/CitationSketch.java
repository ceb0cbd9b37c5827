package press.imprint.citation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** Writes what a note is read as in a few letters. */
final class CitationSketch implements Citation.Visitor<String> {
  static String of(List<Citation> citations) {
    CitationSketch sketch = new CitationSketch();
    return citations.stream().map(citation -> citation.accept(sketch)).collect(joining(" + "));
  }

  private static String names(Authors authors) {
    String all = authors.names().stream().map(name -> name.surname().text()).collect(joining("&"));
    return all + (authors.others() ? "&al" : "");
  }

  private static String text(Optional<Words> words) {
    return words.map(Words::text).orElse("-");
  }

  private static String pages(Citation citation) {
    return citation.locator().map(locator -> " @ " + locator.words().text()).orElse("");
  }

  @Override
  public String full(Citation.Full full) {
    Work work = full.work();
    String host = work.host().map(h -> (work.collected() ? " in " : " of ") + h.text()).orElse("");
    String others =
        work.others().isEmpty()
            ? ""
            : " with " + work.others().stream().map(n -> n.surname().text()).collect(joining("&"));
    Imprint imprint = work.imprint();
    String facts =
        text(imprint.place()) + "/" + text(imprint.publisher()) + "/" + text(imprint.year());
    return "full %s: %s%s%s %s%s"
        .formatted(names(work.authors()), work.title().text(), host, others, facts, pages(full));
  }

  @Override
  public String brief(Citation.Brief brief) {
    String title = brief.title().map(words -> ": " + words.text()).orElse("");
    String kind = brief.certain() ? "short " : "maybe ";
    return kind + names(brief.authors()) + title + pages(brief);
  }

  @Override
  public String ibid(Citation.Ibid ibid) {
    return "ibid" + pages(ibid);
  }

  @Override
  public String commentary(Citation.Commentary commentary) {
    return commentary.learned() ? "learned" : "comment";
  }
}
