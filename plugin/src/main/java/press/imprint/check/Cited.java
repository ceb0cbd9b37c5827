package press.imprint.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import press.imprint.citation.Citation;
import press.imprint.citation.Locator;
import press.imprint.citation.Name;
import press.imprint.citation.Work;
import press.imprint.diagnostic.Location;

/** How messages quote citations, and hints write them. */
final class Cited {
  private Cited() {}

  /** A citation as the author wrote it, in backticks. */
  static String quoted(Citation citation) {
    return "`" + citation.at().text().replaceAll("\\s+", " ") + "`";
  }

  /** The place of the names of a short citation; of its title, where it has none. */
  static Location names(Citation.Brief citation) {
    List<Name> names = citation.authors().names();
    if (names.isEmpty()) {
      return citation.at();
    }
    Location first = names.get(0).whole().at();
    return first.source().at(first.start(), names.get(names.size() - 1).whole().at().end());
  }

  /** A short citation of a work: {@code `Carr, *Socialism in One Country*, 31`}. */
  static String inShort(Work work, Optional<Locator> locator) {
    List<Name> names = work.authors().names();
    String head = work.title().text().split(":", 2)[0].strip();
    String comma = locator.isPresent() ? "," : "";
    boolean part = work.host().isPresent();
    String title = part ? "“" + head + comma + "”" : "*" + head + "*" + comma;
    String authors = names.stream().map(name -> name.surname().text()).collect(joining(" and "));
    String shown = names.size() > 2 ? names.get(0).surname().text() + " et al." : authors;
    String pages = locator.map(found -> " " + found.words().text()).orElse("");
    return "`" + (names.isEmpty() ? "" : shown + ", ") + title + pages + "`";
  }
}
