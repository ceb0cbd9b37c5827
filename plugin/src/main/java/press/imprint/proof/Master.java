package press.imprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprint.diagnostic.Location;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/** What a finished file must agree with. */
final class Master {
  private final Book book;
  private final Notes notes;
  private final List<Inline.NoteCall> calls = new ArrayList<>();
  private final List<Block.Heading> headings = new ArrayList<>();

  Master(Book book, Notes notes) {
    this.book = book;
    this.notes = notes;
    for (Part part : book.parts()) {
      new BookWalker() {
        @Override
        public Void noteCall(Inline.NoteCall call) {
          if (notes.bodyOf(call).isPresent()) {
            calls.add(call);
          }
          return null;
        }

        @Override
        public Void heading(Block.Heading heading) {
          if (canBeRead(List.of(heading))) {
            headings.add(heading);
          }
          return super.heading(heading);
        }

        @Override
        public Void image(Inline.Image image) {
          return null;
        }
      }.walkBlocks(part.blocks());
    }
  }

  Book book() {
    return book;
  }

  Notes notes() {
    return notes;
  }

  /** The calls that have a body, in reading order. */
  List<Inline.NoteCall> calls() {
    return calls;
  }

  /** All headings that can be read, in order, those within quotations as well. */
  List<Block.Heading> headings() {
    return headings;
  }

  /** The headings that the contents list, in reading order. */
  List<Block.Heading> listed() {
    return topHeadings().stream()
        .filter(heading -> heading.level() <= book.metadata().tocDepth())
        .toList();
  }

  /** The headings that an outline lists, in reading order. */
  List<Block.Heading> topHeadings() {
    return book.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(Block.Heading::listed)
        .toList();
  }

  /** Whether there is nothing to be read in a part: it may be a rule, or a picture that adorns. */
  boolean isSilent(int part) {
    return !canBeRead(book.parts().get(part).blocks());
  }

  private static boolean canBeRead(List<Block> blocks) {
    Passage passage = new MasterText(true, reference -> "").of(blocks);
    List<Object> signs = new ArrayList<>();
    new BookWalker() {
      @Override
      public Void noteCall(Inline.NoteCall call) {
        signs.add(call);
        return null;
      }

      @Override
      public Void text(Inline.Text text) {
        signs.addAll(text.text().isBlank() ? List.of() : List.of(text));
        return null;
      }
    }.walkBlocks(blocks);
    return passage.size() > 0
        || !signs.isEmpty()
        || passage.pictures().stream().anyMatch(picture -> !picture.alt().isBlank());
  }

  /** The ids of the notes that are called. */
  Set<String> noteIds() {
    return notes.called().stream().map(note -> idOf(notes, note)).collect(Collectors.toSet());
  }

  static String idOf(Notes notes, Note note) {
    return "note--" + notes.serialOf(note);
  }

  /** What outline and nav call a heading: its words, and those for a picture in it. */
  static String nameOf(Block.Heading heading) {
    return Folding.of(Inlines.plainText(heading.content()));
  }

  /** The place of what concerns no line of the master: the beginning of its first file. */
  Location whole() {
    Optional<Location> first =
        book.sources().stream().findFirst().map(source -> new Location(source, 0, 0));
    return first
        .or(
            () ->
                book.parts().stream().flatMap(p -> p.blocks().stream()).map(Block::at).findFirst())
        .orElseThrow();
  }

  /** The place of a part. */
  Location placeOf(Part part) {
    return part.blocks().isEmpty() ? whole() : part.blocks().get(0).at();
  }
}
