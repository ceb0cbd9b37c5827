package press.imprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into the cross-references of a book what they print: the title of a heading, the words of
 * a caption up to its first full stop, the number of a note. One that asks for the page of a place
 * without a name prints, where there are no pages, what the place stands under: the heading before
 * it, or its note.
 *
 * <p>A name may hold cross-references of its own; one that leads round to itself prints nothing.
 */
public final class CrossReferences extends BookRewriter {
  private final Notes notes;
  private final Labels labels;
  private final Map<String, Named> names;
  private final List<String> open = new ArrayList<>();

  private CrossReferences(Book book) {
    notes = new Notes(book);
    labels = book.metadata().labels();
    names = Named.in(book);
  }

  /**
   * A book with its cross-references filled in.
   *
   * @param book the book
   * @return the same book where it has none; else one in which each says what its target is called
   *     in this book, or nothing where that cannot be told
   */
  public static Book resolved(Book book) {
    return has(book) ? new CrossReferences(book).write(book) : book;
  }

  private static boolean has(Book book) {
    boolean[] found = new boolean[1];
    BookWalker search =
        new BookWalker() {
          @Override
          public Void crossReference(Inline.CrossReference reference) {
            found[0] = true;
            return null;
          }
        };
    book.parts().forEach(part -> search.walkBlocks(part.blocks()));
    book.notes().forEach(note -> search.walkBlocks(note.blocks()));
    return found[0];
  }

  private Book write(Book book) {
    List<Part> parts =
        book.parts().stream().map(part -> new Part(part.matter(), blocks(part.blocks()))).toList();
    List<Note> bodies = book.notes().stream().map(this::note).toList();
    return new Book(book.metadata(), parts, bodies, book.sources());
  }

  @Override
  public Inline crossReference(Inline.CrossReference reference) {
    return reference.saying(words(reference));
  }

  /** What a cross-reference prints. */
  List<Inline> words(Inline.CrossReference reference) {
    return reference.target().accept(new Words(reference));
  }

  /** Finds the words by the kind of the target. */
  private final class Words implements TargetVisitor<List<Inline>> {
    private final Inline.CrossReference reference;

    Words(Inline.CrossReference reference) {
      this.reference = reference;
    }

    @Override
    public List<Inline> external(Inline.Target.External target) {
      return List.of();
    }

    @Override
    public List<Inline> internal(Inline.Target.Internal target) {
      return target
          .id()
          .map(names::get)
          .flatMap(this::named)
          .map(name -> name.words().isEmpty() ? ofNote(name) : echo(name))
          .orElse(List.of());
    }

    /** What names a place, or what the place stands under where only its page is asked for. */
    private Optional<Named> named(Named place) {
      return place.own() || reference.page() ? Optional.of(place) : Optional.empty();
    }

    private List<Inline> echo(Named name) {
      if (open.contains(name.id())) {
        return List.of();
      }
      open.add(name.id());
      List<Inline> words = new Echo(CrossReferences.this).of(name.words());
      open.remove(name.id());
      return name.lang()
          .filter(lang -> !words.isEmpty())
          .<List<Inline>>map(lang -> List.of(span(lang, words)))
          .orElse(words);
    }

    private Inline span(String lang, List<Inline> words) {
      Attributes attributes = new Attributes(Optional.empty(), List.of(), Map.of("lang", lang));
      return new Inline.Span(reference.at(), attributes, words);
    }

    private List<Inline> ofNote(Named name) {
      return name.note().map(note -> numbered(note)).orElse(List.of());
    }

    @Override
    public List<Inline> toNote(Inline.Target.ToNote target) {
      return notes.bodyOf(target).map(note -> numbered(note)).orElse(List.of());
    }

    private List<Inline> numbered(Note note) {
      if (!notes.isCalled(note)) {
        return List.of();
      }
      String number = notes.numberAt(reference, note);
      String words = reference.page() ? labels.get(Label.NUMBERED_NOTE, number) : number;
      return List.of(new Inline.Text(reference.at(), words));
    }
  }
}
