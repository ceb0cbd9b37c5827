package press.imprint.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import press.imprint.citation.Name;
import press.imprint.citation.Words;
import press.imprint.citation.Work;
import press.imprint.markup.ElementCursor;

/** A source as its row names it: who, the title, where it stands, when. */
final class SourceName {
  private final Work work;

  SourceName(Work work) {
    this.work = work;
  }

  private List<Name> names() {
    return work.authors().names().isEmpty() ? work.others() : work.authors().names();
  }

  /** By what the sources are put in order. */
  String sortedBy() {
    String surnames = names().stream().map(name -> name.surname().text() + " ").collect(joining());
    return surnames + work.title().text();
  }

  void write(ElementCursor parent) {
    String who = names().stream().map(name -> name.whole().text()).collect(joining(", "));
    if (!who.isEmpty()) {
      parent.child("span", "who").text(who + (work.authors().others() ? " et al." : ""));
      parent.text(", ");
    }
    Optional<Words> host = work.host();
    if (host.isPresent()) {
      parent.text("“" + work.title().text() + "”, ");
    }
    parent.child("cite").text(host.orElse(work.title()).text());
    work.imprint().year().ifPresent(year -> parent.text(" (" + year.text() + ")"));
  }
}
