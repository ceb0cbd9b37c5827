package press.imprint.check;

import java.util.List;
import press.imprint.model.Attributes;
import press.imprint.model.Book;
import press.imprint.model.BookRewriter;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;
import press.imprint.model.TargetVisitor;

/**
 * Links that lead to nothing that is printed: of one with words the words are kept, one without
 * words stands as it was typed.
 */
final class Unresolved extends BookRewriter {
  private final Book book;
  private final Notes notes;

  Unresolved(Book book) {
    this.book = book;
    this.notes = new Notes(book);
  }

  /** The book without such links. */
  Book asTyped() {
    List<Part> parts =
        book.parts().stream().map(part -> new Part(part.matter(), blocks(part.blocks()))).toList();
    List<Note> bodies = book.notes().stream().map(this::note).toList();
    return new Book(book.metadata(), parts, bodies, book.sources());
  }

  @Override
  public Inline link(Inline.Link link) {
    return link.target().accept(new Leads())
        ? super.link(link)
        : new Inline.Span(link.at(), Attributes.NONE, run(link.content()));
  }

  @Override
  public Inline crossReference(Inline.CrossReference reference) {
    return reference.words().isEmpty() || !reference.target().accept(new Leads())
        ? new Inline.Text(reference.at(), reference.at().text())
        : reference;
  }

  /** Whether a target is somewhere. */
  private final class Leads implements TargetVisitor<Boolean> {
    @Override
    public Boolean external(Inline.Target.External target) {
      return true;
    }

    @Override
    public Boolean internal(Inline.Target.Internal target) {
      return target.id().isPresent();
    }

    @Override
    public Boolean toNote(Inline.Target.ToNote target) {
      return notes.bodyOf(target).filter(notes::isCalled).isPresent();
    }
  }
}
