package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.manuscript.AnchorSearch.Anchor;
import press.imprint.model.Inline;

/**
 * The places of a book that a link can lead to, each with an id that no other has.
 *
 * <p>A typed id stays as near to what was typed as can be; a heading without one gets the id that
 * its words make, with {@code -1}, {@code -2} and so on behind it where that is taken. A link finds
 * a heading under the id that it would have if its file were the whole book, and after that under
 * the one that it has.
 */
final class Anchors {
  private final Map<AnchorSearch.Key, String> ids = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, Location> typed = new HashMap<>();
  private final Map<String, Names> byFile = new HashMap<>();
  private final Map<String, MarkdownFile> files = new HashMap<>();
  private final Names all = new Names();
  private final List<Diagnostic> findings = new ArrayList<>();

  /** What ids are called by links, in a file or in the book. */
  private static final class Names {
    private final Map<String, String> ids = new HashMap<>();
    private Optional<String> firstHeading = Optional.empty();

    void add(String name, String id) {
      ids.putIfAbsent(name, id);
    }

    Optional<String> find(String name) {
      return Optional.ofNullable(ids.get(name))
          .or(() -> Optional.ofNullable(ids.get(Ids.plain(name))));
    }
  }

  /**
   * Gives every place its id.
   *
   * @param parts the files in reading order
   */
  Anchors(List<MasterPart> parts) {
    Map<String, List<Anchor>> anchors = new HashMap<>();
    parts.forEach(part -> files.put(part.path(), part.file()));
    parts.forEach(part -> anchors.put(part.path(), AnchorSearch.in(part.file())));
    parts.forEach(part -> anchors.get(part.path()).forEach(this::nameTyped));
    parts.forEach(part -> anchors.get(part.path()).forEach(this::nameUntyped));
    parts.forEach(part -> byFile.put(part.path(), names(anchors.get(part.path()))));
  }

  private void nameTyped(Anchor anchor) {
    if (anchor.typed().isEmpty()) {
      return;
    }
    String name = anchor.typed().get();
    String id = Ids.plain(name);
    Location first = typed.putIfAbsent(id, anchor.at());
    if (first != null) {
      findings.add(DuplicateId.finding(name, anchor.at(), first));
    }
    ids.put(anchor.key(), unique(id));
    all.add(name, id);
    all.add(id, id);
  }

  private void nameUntyped(Anchor anchor) {
    if (anchor.typed().isEmpty()) {
      String id = unique(anchor.ofWords());
      ids.put(anchor.key(), id);
      all.add(id, id);
    }
  }

  private String unique(String id) {
    String free = id;
    while (taken.containsKey(free)) {
      int number = taken.merge(id, 1, Integer::sum);
      free = id + "-" + number;
    }
    taken.put(free, 0);
    return free;
  }

  private Names names(List<Anchor> anchors) {
    Names names = new Names();
    for (Anchor anchor : anchors) {
      String id = ids.get(anchor.key());
      anchor.typed().ifPresent(name -> names.add(name, id));
      anchor.typed().ifPresent(name -> names.add(Ids.plain(name), id));
    }
    Set<String> local = new HashSet<>(names.ids.keySet());
    for (Anchor anchor : anchors) {
      if (anchor.typed().isEmpty()) {
        String name = anchor.ofWords();
        for (int number = 1; !local.add(name); number++) {
          name = anchor.ofWords() + "-" + number;
        }
        names.add(name, ids.get(anchor.key()));
      }
    }
    names.firstHeading =
        anchors.stream()
            .filter(anchor -> !anchor.ofWords().isEmpty())
            .map(anchor -> ids.get(anchor.key()))
            .findFirst();
    return names;
  }

  /** Ids that were typed more than once. */
  List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  /**
   * The id of a place.
   *
   * @param at where it stands
   * @param name its id as typed, or the empty string
   * @return the id that no other place has
   */
  String id(Location at, String name) {
    return ids.get(new AnchorSearch.Key(at, name));
  }

  /**
   * Where a link within the book leads.
   *
   * @param address the address as typed
   * @param from the path of the file in which it stands
   * @return the id of the place, or empty where the book has no such place
   */
  Optional<String> find(String address, String from) {
    BookAddress link = BookAddress.of(address, from);
    Optional<Names> file = Optional.ofNullable(byFile.get(link.file()));
    if (link.isInFile()) {
      return link.name().flatMap(name -> file.flatMap(n -> n.find(name)).or(() -> all.find(name)));
    }
    return file.flatMap(
        names -> link.name().isPresent() ? names.find(link.name().get()) : names.firstHeading);
  }

  /**
   * The note that a link leads to.
   *
   * @param target the target as typed
   * @param from the path of the file in which it stands
   * @return the target with its file, where the book has it, and the label as its body has it
   */
  Inline.Target note(Inline.Target.ToNote target, String from) {
    BookAddress link = BookAddress.of(target.address(), from);
    Optional<MarkdownFile> file = Optional.ofNullable(files.get(link.file()));
    boolean typed =
        file.stream()
            .flatMap(there -> there.notes().stream())
            .anyMatch(note -> note.label().equals(target.label()));
    String label =
        typed ? target.label() : link.name().map(name -> name.substring(1)).orElse(target.label());
    return new Inline.Target.ToNote(target.address(), file.map(MarkdownFile::source), label);
  }
}
