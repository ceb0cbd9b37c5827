package press.imprint.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Location;
import press.imprint.markup.NoteIds;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/** Which file every id of the book stands in. */
final class Places {
  private final Map<String, String> files = new HashMap<>();
  private final NoteIds noteIds;

  Places(List<PartFile> parts, Notes notes) {
    noteIds = new NoteIds(notes);
    for (PartFile file : parts) {
      Surveyor surveyor = new Surveyor(file.href());
      surveyor.walkBlocks(file.part().blocks());
      for (Note note : notes.firstCalledIn(file.part())) {
        files.put(noteIds.of(note), file.href());
        surveyor.walkBlocks(note.blocks());
      }
    }
  }

  /** The ids of notes and their calls. */
  NoteIds noteIds() {
    return noteIds;
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

    @Override
    protected void attributes(Location at, Attributes attributes) {
      attributes.id().ifPresent(id -> files.put(id, href));
    }

    @Override
    public Void heading(Block.Heading heading) {
      files.put(heading.id(), href);
      return super.heading(heading);
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      files.put(noteIds.of(call), href);
      return null;
    }
  }
}
