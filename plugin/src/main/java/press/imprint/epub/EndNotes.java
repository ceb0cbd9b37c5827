package press.imprint.epub;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.NoteIds;
import press.imprint.markup.OutputDialect;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Label;
import press.imprint.model.Note;
import press.imprint.model.NoteRestart;
import press.imprint.model.Notes;

/**
 * The notes at the end of a part's file, in markup that the readers of the day make pop-ups of:
 *
 * <pre>{@code
 * <section epub:type="endnotes" role="doc-endnotes" class="notes"><h2>Notes</h2>
 * <div class="note" id="note--3" epub:type="footnote" role="doc-footnote">
 * <p><a href="#call--3" epub:type="backlink" role="doc-backlink">2</a>. First paragraph…</p>
 * </div></section>
 * }</pre>
 *
 * A {@code div}, as Apple Books and Thorium take an {@code aside} out of the page; the backlink
 * first and the number alone, as Kindle runs notes together that end in an arrow. Where the numbers
 * start again at every chapter, the chapter's heading stands over its notes. What an <i>Ibid.</i>
 * means stands below it, within the note, so that it pops up as well.
 */
final class EndNotes {
  private static final String HEADING_ID = "notes--heading";

  private final PageFrame frame;
  private final Notes notes;
  private final Places places;
  private final Function<Note, List<Inline>> antecedents;

  EndNotes(PageFrame frame, Notes notes, Places places, Function<Note, List<Inline>> antecedents) {
    this.frame = frame;
    this.notes = notes;
    this.places = places;
    this.antecedents = antecedents;
  }

  void write(ElementCursor section, PartFile file, OutputDialect dialect) {
    List<Note> here = notes.firstCalledIn(file.part());
    if (here.isEmpty()) {
      return;
    }
    ElementCursor list =
        section
            .child("section", "notes")
            .attribute("aria-labelledby", HEADING_ID)
            .attribute("role", "doc-endnotes")
            .epubType("endnotes");
    list.child("h2").attribute("id", HEADING_ID).text(frame.label(Label.NOTES));
    IdentityHashMap<Note, Block.Heading> chapters = chaptersOf(file);
    Optional<Block.Heading> last = Optional.empty();
    for (Note note : here) {
      Optional<Block.Heading> chapter = Optional.ofNullable(chapters.get(note));
      if (!chapter.equals(last)) {
        chapter.ifPresent(heading -> chapter(heading, list.child("h3")));
        last = chapter;
      }
      write(note, list, file, dialect);
    }
  }

  private void chapter(Block.Heading heading, ElementCursor title) {
    heading.attributes().lang().ifPresent(title::lang);
    title.text(frame.letters().of(heading));
  }

  private void write(Note note, ElementCursor list, PartFile file, OutputDialect dialect) {
    ElementCursor body =
        list.child("div", "note")
            .attribute("id", places.noteIds().of(note))
            .attribute("role", "doc-footnote")
            .epubType("footnote");
    new XhtmlRenderer(body, dialect, frame.metadata())
        .blocksAfter(note.blocks(), opening -> backlinks(note, opening, file));
    List<Inline> antecedent = antecedents.apply(note);
    if (!antecedent.isEmpty()) {
      ElementCursor line = body.child("p", "antecedent");
      new XhtmlRenderer(line, dialect, frame.metadata()).inlines(antecedent);
    }
  }

  /** The number leads to the first call, a letter to each later one: {@code 2 b c}. */
  private void backlinks(Note note, ElementCursor opening, PartFile file) {
    String title = frame.metadata().labels().get(Label.BACK_TO_NOTE, notes.numberOf(note));
    int count = 0;
    for (Inline.NoteCall call : notes.callsOf(note)) {
      boolean first = count == 0;
      String mark = first ? notes.numberOf(note) : NoteIds.markOf(count);
      count++;
      opening
          .text(first ? "" : " ")
          .child("a", "backlink")
          .attribute("href", places.address(file.href(), places.noteIds().of(call)))
          .attribute("title", first ? title : title + " (" + mark + ")")
          .attribute("role", "doc-backlink")
          .epubType("backlink")
          .text(mark);
    }
    opening.text(". ");
  }

  /** The chapter of each note's first call, where the numbers start again at chapters. */
  private IdentityHashMap<Note, Block.Heading> chaptersOf(PartFile file) {
    IdentityHashMap<Note, Block.Heading> chapters = new IdentityHashMap<>();
    if (frame.metadata().noteRestart() == NoteRestart.CHAPTER) {
      new Chapters(chapters).walkBlocks(file.part().blocks());
    }
    return chapters;
  }

  private final class Chapters extends BookWalker {
    private final IdentityHashMap<Note, Block.Heading> chapters;
    private Optional<Block.Heading> chapter = Optional.empty();

    Chapters(IdentityHashMap<Note, Block.Heading> chapters) {
      this.chapters = chapters;
    }

    @Override
    public Void heading(Block.Heading heading) {
      if (heading.level() == 2) {
        chapter = Optional.of(heading);
      }
      return super.heading(heading);
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      notes
          .bodyOf(call)
          .ifPresent(note -> chapter.ifPresent(open -> chapters.putIfAbsent(note, open)));
      return null;
    }
  }
}
