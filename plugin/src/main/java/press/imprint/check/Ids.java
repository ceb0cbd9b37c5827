package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;

/** The places of a book that a link can lead to. */
final class Ids {
  private final List<Id> all = new ArrayList<>();

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
    return all.stream().filter(id -> id.source() == source).map(Id::id).toList();
  }

  /** The ids of the book. */
  List<Id> all() {
    return List.copyOf(all);
  }

  private final class Search extends WholeBookWalker {
    @Override
    public Void heading(Block.Heading heading) {
      all.add(new Id(heading.at().source(), heading.id()));
      return super.heading(heading);
    }

    @Override
    protected void attributes(Location at, Attributes attributes) {
      attributes.id().ifPresent(id -> all.add(new Id(at.source(), id)));
    }
  }
}
