package press.imprint.pdf;

import java.util.List;
import java.util.Optional;
import press.imprint.markup.Address;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.NoteIds;
import press.imprint.markup.OutputDialect;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Picture;

/**
 * What the PDF writes in its own way: a note's body stands behind its first call, from where the
 * engine takes it to the foot of the page (CSS Generated Content for Paged Media, section 2).
 */
final class PdfDialect implements OutputDialect {
  private final Book book;
  private final Notes notes;
  private final NoteIds ids;
  private final Folios folios;

  PdfDialect(Book book, Notes notes, Folios folios) {
    this.book = book;
    this.notes = notes;
    this.folios = folios;
    this.ids = new NoteIds(notes);
  }

  @Override
  public void noteCall(ElementCursor parent, Inline.NoteCall call) {
    Note note = notes.bodyOf(call).orElseThrow();
    String body = ids.of(note);
    parent
        .child("a", "call")
        .attribute("id", ids.of(call))
        .attribute("href", "#" + body)
        .text(notes.numberAt(call));
    if (notes.isFirst(call)) {
      body(parent.child("div", "note").attribute("id", body), note);
    }
  }

  private void body(ElementCursor element, Note note) {
    List<Inline.NoteCall> calls = notes.callsOf(note);
    element
        .child("a", "number")
        .attribute("href", "#" + ids.of(calls.get(0)))
        .text(notes.numberOf(note));
    for (int i = 1; i < calls.size(); i++) {
      element
          .child("a", "number again")
          .attribute("href", "#" + ids.of(calls.get(i)))
          .text(NoteIds.markOf(i));
    }
    element.text(".\u00a0");
    XhtmlRenderer renderer = new XhtmlRenderer(element, this, book.metadata());
    List<Block> blocks = note.blocks();
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph opening) {
      // A paragraph element here would leave the number alone on its line.
      renderer.inlines(opening.content());
      renderer.blocks(blocks.subList(1, blocks.size()));
    } else {
      renderer.blocks(blocks);
    }
  }

  @Override
  public String addressOf(String id) {
    return "#" + id;
  }

  @Override
  public String addressOf(Inline.Target.ToNote note) {
    return "#" + ids.of(notes.bodyOf(note).orElseThrow());
  }

  @Override
  public Optional<String> folioOf(Inline.Target target) {
    return folios.of(target.accept(new Address(this)).substring(1));
  }

  @Override
  public String addressOf(Picture.Found picture) {
    return picture.file().toUri().toString();
  }

  @Override
  public void mean(ElementCursor element, String meaning) {
    // The engine has no place for it.
  }
}
