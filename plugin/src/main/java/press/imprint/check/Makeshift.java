package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookRewriter;
import press.imprint.model.CrossReferences;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;
import press.imprint.model.Picture;

/**
 * What can be printed of a book with errors, for a draft or where the author lets an error stand:
 * what does not work stands in the text as it was typed, so that whoever reads it sees the fault. A
 * book without errors stays as it is.
 */
public final class Makeshift {
  private final Book book;
  private final Notes notes;

  /**
   * Looks at a book.
   *
   * @param book the book
   */
  public Makeshift(Book book) {
    this.book = book;
    this.notes = new Notes(book);
  }

  /** The book as it can be printed. */
  public Book book() {
    Rewriter text = new Rewriter(false);
    Rewriter inNotes = new Rewriter(true);
    Map<Integer, List<Block>> lonely = lonely(inNotes);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < book.parts().size(); i++) {
      Part part = book.parts().get(i);
      List<Block> blocks = new ArrayList<>(text.blocks(part.blocks()));
      blocks.addAll(lonely.getOrDefault(i, List.of()));
      parts.add(new Part(part.matter(), blocks));
    }
    List<Note> bodies = book.notes().stream().map(note -> filled(inNotes.note(note))).toList();
    Book rewritten = new Book(book.metadata(), parts, bodies, book.sources());
    return new Unresolved(CrossReferences.resolved(rewritten)).asTyped();
  }

  /** The bodies that nothing calls, as they were typed, by the part at whose end they stand. */
  private Map<Integer, List<Block>> lonely(BookRewriter rewriter) {
    Map<SourceText, Integer> last = new HashMap<>();
    for (int i = 0; i < book.parts().size(); i++) {
      for (Block block : book.parts().get(i).blocks()) {
        last.put(block.at().source(), i);
      }
    }
    Map<Integer, List<Block>> lonely = new HashMap<>();
    for (Note note : book.notes()) {
      if (notes.callsOf(note).isEmpty()) {
        int part = last.getOrDefault(note.at().source(), book.parts().size() - 1);
        List<Block> blocks = lonely.computeIfAbsent(part, none -> new ArrayList<>());
        Inline label = new Inline.Text(note.at(), typed(note.label()) + ":");
        blocks.add(new Block.Paragraph(note.at(), Attributes.NONE, List.of(label)));
        blocks.addAll(rewriter.blocks(note.blocks()));
      }
    }
    return lonely;
  }

  /** A body without a word shows its label. */
  private static Note filled(Note note) {
    if (Substance.in(note.blocks())) {
      return note;
    }
    Inline label = new Inline.Text(note.at(), typed(note.label()));
    return new Note(
        note.at(),
        note.label(),
        List.of(new Block.Paragraph(note.at(), Attributes.NONE, List.of(label))));
  }

  private static String typed(String label) {
    return "[^" + label + "]";
  }

  private final class Rewriter extends BookRewriter {
    private final boolean callsAreClosed;

    Rewriter(boolean callsAreClosed) {
      this.callsAreClosed = callsAreClosed;
    }

    @Override
    public Inline noteCall(Inline.NoteCall call) {
      return callsAreClosed || notes.bodyOf(call).isEmpty()
          ? new Inline.Text(call.at(), typed(call.label()))
          : call;
    }

    @Override
    public Inline link(Inline.Link link) {
      List<Inline> words = new Rewriter(true).run(link.content());
      return new Inline.Link(link.at(), link.target(), link.title(), words);
    }

    @Override
    public Inline image(Inline.Image image) {
      List<Inline> alt = new Rewriter(true).run(image.alt());
      return image.picture() instanceof Picture.Found
          ? new Inline.Image(image.at(), image.picture(), alt, image.title(), image.attributes())
          : new Inline.Text(image.at(), image.at().text());
    }

    @Override
    public Block figure(Block.Figure figure) {
      return new Block.Figure(
          figure.at(),
          figure.attributes(),
          blocks(figure.blocks()),
          new Rewriter(true).run(figure.caption()));
    }

    @Override
    public Inline rawHtml(Inline.RawHtml raw) {
      return new Inline.Code(raw.at(), raw.html());
    }

    @Override
    public Block rawHtmlBlock(Block.RawHtmlBlock raw) {
      return new Block.CodeBlock(raw.at(), "", raw.html());
    }
  }
}
