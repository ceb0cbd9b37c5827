package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;

/** The places of a book that a link can lead to. */
final class Ids {
  private final List<Id> all = new ArrayList<>();
  private final Map<SourceText, List<String>> byFile = new HashMap<>();
  private final Map<String, Id> first = new HashMap<>();

  /**
   * A place.
   *
   * @param source the file in which it is
   * @param id its id
   */
  record Id(SourceText source, String id) {}

  Ids(Book book) {
    new Search().walk(book);
  }

  /** The ids of a file, in its order. */
  List<String> in(SourceText source) {
    return byFile.getOrDefault(source, List.of());
  }

  /** The first place of the book that has an id. */
  Optional<Id> first(String id) {
    return Optional.ofNullable(first.get(id));
  }

  private void add(Id id) {
    all.add(id);
    byFile.computeIfAbsent(id.source(), none -> new ArrayList<>()).add(id.id());
    first.putIfAbsent(id.id(), id);
  }

  /** The ids of the book. */
  List<Id> all() {
    return List.copyOf(all);
  }

  private final class Search extends WholeBookWalker {
    @Override
    public Void heading(Block.Heading heading) {
      add(new Id(heading.at().source(), heading.id()));
      return super.heading(heading);
    }

    @Override
    protected void attributes(Location at, Attributes attributes) {
      attributes.id().ifPresent(id -> add(new Id(at.source(), id)));
    }
  }
}
