package press.imprint.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * Which file every id of the book stands in, and the ids of notes: {@code note--N} for a body,
 * {@code call--N} for its first call, {@code call--N-K} for its K-th. No id of an author has two
 * hyphens in a row.
 */
final class Places {
  private final Map<String, String> files = new HashMap<>();
  private final Map<Inline.NoteCall, String> callIds = new HashMap<>();
  private final Notes notes;

  Places(List<PartFile> parts, Notes notes) {
    this.notes = notes;
    notes.called().forEach(this::nameCalls);
    for (PartFile file : parts) {
      Surveyor surveyor = new Surveyor(file.href());
      surveyor.walkBlocks(file.part().blocks());
      for (Note note : notes.firstCalledIn(file.part())) {
        files.put(idOf(note), file.href());
        surveyor.walkBlocks(note.blocks());
      }
    }
  }

  private void nameCalls(Note note) {
    int count = 0;
    for (Inline.NoteCall call : notes.callsOf(note)) {
      String first = "call--" + notes.serialOf(note);
      callIds.put(call, ++count == 1 ? first : first + "-" + count);
    }
  }

  /** The id of a body. */
  String idOf(Note note) {
    return "note--" + notes.serialOf(note);
  }

  /** The id of a call. */
  String idOf(Inline.NoteCall call) {
    return callIds.get(call);
  }

  /**
   * The address of an id.
   *
   * @param from the file that leads there
   * @param id the id
   * @return the address, the fragment alone within the same file
   */
  String address(String from, String id) {
    String file = files.get(id);
    if (file == null) {
      throw new IllegalStateException("the book has no place " + id);
    }
    return (file.equals(from) ? "" : Hrefs.relative(from, file)) + "#" + id;
  }

  /** Takes down the ids of a file. */
  private final class Surveyor extends BookWalker {
    private final String href;

    Surveyor(String href) {
      this.href = href;
    }

    private void note(Attributes attributes) {
      note(attributes.id());
    }

    private void note(Optional<String> id) {
      id.ifPresent(present -> files.put(present, href));
    }

    @Override
    public Void heading(Block.Heading heading) {
      files.put(heading.id(), href);
      return super.heading(heading);
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      note(paragraph.attributes());
      return super.paragraph(paragraph);
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
      note(quotation.attributes());
      return super.quotation(quotation);
    }

    @Override
    public Void epigraph(Block.Epigraph epigraph) {
      note(epigraph.attributes());
      return super.epigraph(epigraph);
    }

    @Override
    public Void verse(Block.Verse verse) {
      note(verse.attributes());
      return super.verse(verse);
    }

    @Override
    public Void table(Block.Table table) {
      note(table.attributes());
      return super.table(table);
    }

    @Override
    public Void figure(Block.Figure figure) {
      note(figure.attributes());
      return super.figure(figure);
    }

    @Override
    public Void div(Block.Div div) {
      note(div.attributes());
      return super.div(div);
    }

    @Override
    public Void span(Inline.Span span) {
      note(span.attributes());
      return super.span(span);
    }

    @Override
    public Void image(Inline.Image image) {
      note(image.attributes());
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      note(Optional.ofNullable(idOf(call)));
      return null;
    }
  }
}
