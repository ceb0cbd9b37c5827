package press.imprint.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * Reads a book's notes in the order of their first calls, and between them what its text cites in
 * brackets.
 */
final class CitingNotes extends BookWalker {
  /**
   * A note, or a citation in the text.
   *
   * @param note the note; empty for a citation in the text
   * @param part which part calls it, from 0
   * @param stretch in which stretch of numbers it stands; 0 for the text
   * @param citations what it says
   */
  record Reading(Optional<Note> note, int part, int stretch, List<Citation> citations) {}

  private final Notes notes;
  private final List<Reading> readings = new ArrayList<>();
  private final Set<String> listed = new TreeSet<>();
  private final Deque<Citation> brackets = new ArrayDeque<>();
  private int part = -1;

  CitingNotes(Book book, Notes notes) {
    this.notes = notes;
    book.parts()
        .forEach(
            next -> {
              part++;
              walkBlocks(next.blocks());
            });
    // A note that lost its call is told of; what it cites is known all the same.
    book.notes().stream()
        .filter(note -> notes.callsOf(note).isEmpty())
        .flatMap(note -> CitationReader.lines(note.blocks()).stream())
        .forEach(line -> list(CitedText.of(line)));
  }

  private void list(CitedText text) {
    FullReader.in(text).stream()
        .flatMap(full -> full.work().authors().names().stream())
        .forEach(name -> listed.add(name.surname().text()));
  }

  List<Reading> readings() {
    return readings;
  }

  /** The surnames under which a list in the text, a bibliography, names works. */
  Set<String> listed() {
    return listed;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    CitedText text = CitedText.of(paragraph.content());
    Matcher entry = Patterns.ENTRY.matcher(text.letters());
    if (entry.matches()) {
      listed.add(entry.group(1));
    }
    list(text);
    brackets.addAll(CitationReader.readBrackets(text));
    super.paragraph(paragraph);
    flush(Integer.MAX_VALUE);
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    flush(call.at().start());
    if (notes.isFirst(call)) {
      Note note = notes.bodyOf(call).orElseThrow();
      List<Citation> said = CitationReader.read(note.blocks());
      readings.add(new Reading(Optional.of(note), part, notes.stretchOf(note), said));
    }
    return null;
  }

  private void flush(int before) {
    while (!brackets.isEmpty() && brackets.peek().at().start() < before) {
      readings.add(new Reading(Optional.empty(), part, 0, List.of(brackets.poll())));
    }
  }
}
