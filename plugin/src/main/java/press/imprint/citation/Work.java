package press.imprint.citation;

import java.util.List;
import java.util.Optional;

/**
 * What a full citation says of what it cites.
 *
 * @param authors who wrote it
 * @param title its title: of the chapter or article where it is one
 * @param host the collection or journal that it stands in
 * @param collected whether the host is a collection, {@code in *Title*}, and no journal
 * @param others everybody else who is named: editors, translators
 * @param edition volume, edition, editors and translators as written, to tell printings apart
 * @param imprint who published it, where and when
 */
public record Work(
    Authors authors,
    Words title,
    Optional<Words> host,
    boolean collected,
    List<Name> others,
    String edition,
    Imprint imprint) {
  /** Keeps a copy. */
  public Work {
    others = List.copyOf(others);
  }

  /** What makes two full citations ones of the same work. */
  String key() {
    return String.join("+", authors.keys()) + "|" + Folding.of(title.text());
  }

  /** What makes two full citations name the same printing: of a chapter, its collection's. */
  public String printing() {
    String whose = collected ? "" : String.join("+", authors.keys());
    boolean journal = host.isPresent() && !collected;
    String what = journal ? title.text() : host.orElse(title).text();
    return whose + "|" + Folding.of(what) + "|" + Folding.of(edition);
  }
}
