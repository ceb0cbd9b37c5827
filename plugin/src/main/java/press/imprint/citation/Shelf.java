package press.imprint.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprint.model.FullCitations;

/** The sources of a book, in the order of their first full citations, found by name and title. */
final class Shelf {
  private final Map<String, Source> byWork = new LinkedHashMap<>();
  private final Map<String, List<Source>> bySurname = new HashMap<>();
  private final Map<String, List<Source>> byOtherName = new HashMap<>();
  private final Map<String, List<Source>> byTitleWord = new HashMap<>();
  private final Map<String, List<Source>> byNames = new HashMap<>();
  private final Map<String, List<Source>> byTitle = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Source> byPart = new HashMap<>();
  private final NearNames near = new NearNames();
  private final FullCitations reach;

  /**
   * An empty shelf.
   *
   * @param reach how far a full citation reaches
   */
  Shelf(FullCitations reach) {
    this.reach = reach;
  }

  /** Puts a full citation of a part on the shelf; the same work is there once. */
  void add(int number, int part, Citation.Full full) {
    Source source = new Source(number, full);
    byPart.putIfAbsent(part + "|" + full.work().key(), source);
    if (byWork.putIfAbsent(full.work().key(), source) != null) {
      return;
    }
    Work work = full.work();
    Authors authors = authorsOf(work);
    List<String> keys = authors.keys();
    keys.stream().distinct().forEach(key -> put(bySurname, key, source));
    authors.names().forEach(name -> near.add(name, source));
    otherNames(work).forEach(word -> put(byOtherName, word, source));
    String titles = work.title().text() + " " + work.host().map(Words::text).orElse("");
    for (String word : new HashSet<>(Folding.words(titles))) {
      put(byTitleWord, word, source);
      keys.stream().distinct().forEach(key -> put(byTitleWord, key + " " + word, source));
    }
  }

  private static void put(Map<String, List<Source>> map, String key, Source source) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(source);
  }

  /** Those under whose names a work stands: its editors, where it has no authors. */
  private static Authors authorsOf(Work work) {
    return work.authors().names().isEmpty() ? new Authors(work.others(), false) : work.authors();
  }

  /** Notes a surname that a list of works, or a citation without an imprint, makes known. */
  void list(String surname) {
    listed.add(Folding.of(surname));
  }

  boolean lists(Authors authors) {
    return authors.keys().stream().anyMatch(listed::contains);
  }

  /** Whether a folded word is a surname of the shelf. */
  boolean knows(String word) {
    return bySurname.containsKey(word);
  }

  /** The source of a full citation. */
  Source of(Citation.Full full) {
    return byWork.get(full.work().key());
  }

  /** All sources, in the order of their first full citations. */
  List<Source> sources() {
    return List.copyOf(byWork.values());
  }

  /**
   * The full citation on which a short one in a part may lean.
   *
   * @param source the source
   * @param part the part
   * @return the first of the book or, where none reaches into another part, the first of the part
   */
  Optional<Source> reaching(Source source, int part) {
    return reach == FullCitations.BOOK
        ? Optional.of(source)
        : Optional.ofNullable(byPart.get(part + "|" + source.work().key()));
  }

  /** The works by exactly these authors, or if there are none, by these among others. */
  List<Source> by(Authors authors) {
    List<String> keys = authors.keys();
    return byNames.computeIfAbsent(
        String.join("+", keys),
        all -> {
          List<Source> some =
              bySurname.getOrDefault(keys.get(0), List.of()).stream()
                  .filter(source -> mayBeBy(source, keys))
                  .toList();
          List<Source> exact =
              some.stream().filter(source -> authorsOf(source.work()).keys().equals(keys)).toList();
          return exact.isEmpty() ? some : exact;
        });
  }

  private static boolean mayBeBy(Source source, List<String> keys) {
    Authors authors = authorsOf(source.work());
    return authors.others() || authors.keys().containsAll(keys);
  }

  /** The works that all names stand in anywhere: a given name, an editor. */
  List<Source> naming(Authors authors) {
    List<String> keys = authors.keys();
    List<Source> named = byOtherName.getOrDefault(keys.get(0), List.of());
    return keys.size() == 1
        ? named
        : named.stream().filter(source -> otherNames(source.work()).containsAll(keys)).toList();
  }

  private static Set<String> otherNames(Work work) {
    return Stream.concat(work.authors().names().stream(), work.others().stream())
        .flatMap(name -> Folding.words(name.whole().text()).stream())
        .collect(Collectors.toSet());
  }

  /** The works by these authors whose titles have all words of a short one. */
  List<Source> titled(Authors authors, Words title) {
    String asked = String.join("+", authors.keys()) + "|" + title.text();
    return byTitle.computeIfAbsent(asked, none -> search(authors.keys(), title));
  }

  private List<Source> search(List<String> keys, Words title) {
    String prefix = keys.isEmpty() ? "" : keys.get(0) + " ";
    List<String> words = Folding.words(title.text());
    return words.stream()
        .map(word -> byTitleWord.getOrDefault(prefix + word, List.of()))
        .min(Comparator.comparing(List::size))
        .orElse(List.of())
        .stream()
        .filter(source -> authorsOf(source.work()).keys().containsAll(keys))
        .filter(source -> titleWords(source).containsAll(words))
        .toList();
  }

  /** The works of that title which stand under nobody's name, as far as could be read. */
  List<Source> anonymous(Optional<Words> title) {
    return title.map(words -> titled(Authors.NONE, words)).orElse(List.of()).stream()
        .filter(source -> authorsOf(source.work()).names().isEmpty())
        .toList();
  }

  private static Set<String> titleWords(Source source) {
    Work work = source.work();
    return new HashSet<>(
        Folding.words(work.title().text() + " " + work.host().map(Words::text).orElse("")));
  }

  /**
   * The names of the shelf that differ from another by a slip; or the one long one that differs by
   * two.
   *
   * @param name the other
   * @param twice whether two slips are thought of
   * @param title a title that is to be one of a work under the known name
   * @return the names; none where the other is on the shelf itself
   */
  List<NearNames.Known> near(Name name, boolean twice, Optional<Words> title) {
    if (bySurname.containsKey(Folding.of(name.surname().text()))) {
      return List.of();
    }
    return near.find(name, twice).stream()
        .filter(known -> title.map(words -> wrote(known.name(), words)).orElse(true))
        .toList();
  }

  private boolean wrote(Name name, Words title) {
    return !titled(new Authors(List.of(name), false), title).isEmpty();
  }
}
