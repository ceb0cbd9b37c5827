package press.imprint.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Location;

/**
 * A place with an id, and what it is called.
 *
 * @param id the id
 * @param own whether the name is its own, and not that of what it stands under
 * @param words a title or a caption; empty where a note is what it stands under
 * @param lang the language of the words, where it is not the book's
 * @param note the note in which it stands
 */
record Named(
    String id, boolean own, List<Inline> words, Optional<String> lang, Optional<Note> note) {

  /** The places of a book, by their ids; of two with the same id the first. */
  static Map<String, Named> in(Book book) {
    Search search = new Search();
    for (Part part : book.parts()) {
      search.heading = Optional.empty();
      search.walkBlocks(part.blocks());
    }
    for (Note note : book.notes()) {
      search.heading = Optional.empty();
      search.note = Optional.of(note);
      search.walkBlocks(note.blocks());
    }
    return search.names;
  }

  private static final class Search extends BookWalker {
    private final Map<String, Named> names = new HashMap<>();
    private Optional<Block.Heading> heading = Optional.empty();
    private Optional<Note> note = Optional.empty();

    private void add(String id, List<Inline> words, Optional<String> lang) {
      names.putIfAbsent(id, new Named(id, true, words, lang, note));
    }

    @Override
    public Void heading(Block.Heading next) {
      heading = Optional.of(next);
      add(next.id(), next.content(), next.attributes().lang());
      return super.heading(next);
    }

    @Override
    public Void figure(Block.Figure figure) {
      captioned(figure.attributes(), figure.caption());
      return super.figure(figure);
    }

    @Override
    public Void table(Block.Table table) {
      captioned(table.attributes(), table.caption());
      return super.table(table);
    }

    private void captioned(Attributes attributes, List<Inline> caption) {
      List<Inline> name = FirstSentence.of(caption);
      if (!name.isEmpty()) {
        attributes.id().ifPresent(id -> add(id, name, attributes.lang()));
      }
    }

    @Override
    protected void attributes(Location at, Attributes attributes) {
      attributes.id().ifPresent(this::under);
    }

    private void under(String id) {
      List<Inline> words = heading.map(Block.Heading::content).orElse(List.of());
      Optional<String> lang = heading.flatMap(above -> above.attributes().lang());
      if (!words.isEmpty() || note.isPresent()) {
        names.putIfAbsent(id, new Named(id, false, words, lang, note));
      }
    }
  }
}
