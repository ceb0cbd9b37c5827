package press.imprint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;

/**
 * Which call belongs to which body, and what number is printed.
 *
 * <p>Labels are scoped to their file. A note is numbered at its first call, in reading order; the
 * numbers start again where {@link Metadata#noteRestart} says, and at the borders of front, body
 * and back matter. A later call repeats the number; in another scope than the note's own it names
 * the part as well: {@code II.7}. A cross-reference does as a later call does, but is none.
 *
 * <p>Notes and parts are asked for as the book holds them, not by their equals: to compare two
 * parts is to read both.
 */
public final class Notes {
  private final Map<Key, Note> bodies = new HashMap<>();
  private final Map<Inline.NoteCall, Scope> scopes = new HashMap<>();
  private final Map<Location, Scope> references = new HashMap<>();
  private final List<Note> called = new ArrayList<>();
  private final IdentityHashMap<Note, List<Inline.NoteCall>> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Note, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Note, Integer> serials = new IdentityHashMap<>();
  private final IdentityHashMap<Part, List<Note>> byPart = new IdentityHashMap<>();
  private final Map<SourceText, Integer> highest = new HashMap<>();
  private final boolean oneScope;

  private record Key(SourceText source, String label) {}

  /**
   * Numbers the notes of a book.
   *
   * @param book the book
   */
  public Notes(Book book) {
    book.notes().forEach(note -> bodies.putIfAbsent(keyOf(note), note));
    Numbering numbering = new Numbering(book.metadata().noteRestart());
    book.parts().forEach(numbering::number);
    called.forEach(numbering::lookThrough);
    Map<Scope, Integer> last = new HashMap<>();
    called.forEach(note -> last.merge(scopeOf(note), numbers.get(note), Math::max));
    scopes.forEach(
        (call, scope) -> highest.merge(call.at().source(), last.getOrDefault(scope, 0), Math::max));
    oneScope = scopes.values().stream().distinct().count() <= 1;
  }

  private static Key keyOf(Note note) {
    return new Key(note.at().source(), note.label());
  }

  /**
   * The body that a call calls: the first of its label in its file.
   *
   * @param call the call
   * @return its body
   */
  public Optional<Note> bodyOf(Inline.NoteCall call) {
    return Optional.ofNullable(bodies.get(new Key(call.at().source(), call.label())));
  }

  /**
   * The body that a link leads to: the first of its label in its file.
   *
   * @param target where the link leads
   * @return the body
   */
  public Optional<Note> bodyOf(Inline.Target.ToNote target) {
    return target.file().map(file -> bodies.get(new Key(file, target.label())));
  }

  /**
   * Whether a note is called in the text: only then has it a number and a place.
   *
   * @param note the note
   * @return whether it is
   */
  public boolean isCalled(Note note) {
    return numbers.containsKey(note);
  }

  /**
   * The calls of a note in the text.
   *
   * @param note the note
   * @return its calls in reading order
   */
  public List<Inline.NoteCall> callsOf(Note note) {
    return List.copyOf(calls.getOrDefault(note, List.of()));
  }

  /** The notes that are called, in the order of their first calls. */
  public List<Note> called() {
    return List.copyOf(called);
  }

  /**
   * The notes whose first call stands in a part, in the order of their numbers.
   *
   * @param part the part
   * @return its notes
   */
  public List<Note> firstCalledIn(Part part) {
    return List.copyOf(byPart.getOrDefault(part, List.of()));
  }

  /**
   * The place of a called note among all of the book, from 1; a key for ids.
   *
   * @param note a note that is called
   * @return its place
   */
  public int serialOf(Note note) {
    return serials.get(note);
  }

  /**
   * The number printed before a called note's body.
   *
   * @param note a note that is called
   * @return its number in its own scope
   */
  public String numberOf(Note note) {
    return String.valueOf(numbers.get(note));
  }

  /**
   * The number that tells a called note from all others of the book: {@code II.7}, or {@code 7}
   * where the numbers never start again.
   *
   * @param note a note that is called
   * @return its number, the part named where that is needed
   */
  public String fullNumberOf(Note note) {
    return oneScope ? numberOf(note) : scopeOf(note).name() + numberOf(note);
  }

  /**
   * The number printed at a call.
   *
   * @param call a call that has a body
   * @return its note's number, with the part where that is another than the call's
   */
  public String numberAt(Inline.NoteCall call) {
    Note note = bodyOf(call).orElseThrow();
    return scopes.get(call).equals(scopeOf(note)) ? numberOf(note) : fullNumberOf(note);
  }

  /**
   * The number printed at a cross-reference.
   *
   * @param reference a cross-reference
   * @param note the note that it leads to, which is called
   * @return the note's number, with the part where that is another than the cross-reference's
   */
  public String numberAt(Inline.CrossReference reference, Note note) {
    return scopeOf(note).equals(references.get(reference.at()))
        ? numberOf(note)
        : fullNumberOf(note);
  }

  /**
   * Whether a number is printed where the notes of a file are.
   *
   * @param file a file with calls
   * @param number the number
   * @return whether a scope in which the file has a call has a note of this number
   */
  public boolean reach(SourceText file, int number) {
    return number > 0 && number <= highest.getOrDefault(file, 0);
  }

  /**
   * Whether a call is its note's first: the one at which the note stands.
   *
   * @param call a call that has a body
   * @return whether it is the first
   */
  public boolean isFirst(Inline.NoteCall call) {
    return bodyOf(call).map(note -> calls.get(note).get(0).equals(call)).orElse(false);
  }

  /**
   * The stretch of the book in which a called note's number is given once: from where the numbers
   * start again to where they do so next.
   *
   * @param note a note that is called
   * @return which stretch, from 1, in reading order
   */
  public int stretchOf(Note note) {
    return scopeOf(note).ordinal();
  }

  private Scope scopeOf(Note note) {
    return scopes.get(calls.get(note).get(0));
  }

  /** A stretch of the book in which no number is given twice; the name is {@code II.}, say. */
  private record Scope(int ordinal, String name) {}

  /** Walks the book once and gives each note its number at its first call. */
  private final class Numbering extends BookWalker {
    private final NoteRestart restart;
    private Matter matter = Matter.FRONT;
    private Part part;
    private int partNumber;
    private int chapterNumber;
    private String partName = "";
    private Scope scope = new Scope(0, "");
    private int number;

    Numbering(NoteRestart restart) {
      this.restart = restart;
    }

    void number(Part next) {
      boolean newMatter = part == null || next.matter() != matter;
      part = next;
      matter = next.matter();
      chapterNumber = 0;
      name(next);
      if (newMatter || restart != NoteRestart.BOOK) {
        open(restart == NoteRestart.BOOK && matter == Matter.BODY ? "" : partName);
      }
      walkBlocks(next.blocks());
    }

    private void name(Part next) {
      boolean numbered =
          matter == Matter.BODY && next.heading().map(Block.Heading::numbered).orElse(false);
      if (numbered) {
        partName = Roman.of(++partNumber) + ".";
      } else {
        partName =
            next.heading().map(heading -> Inlines.plainText(heading.content()) + ", ").orElse("");
      }
    }

    private void open(String name) {
      scope = new Scope(scope.ordinal() + 1, name);
      number = 0;
    }

    @Override
    public Void heading(Block.Heading heading) {
      if (heading.level() == 2 && restart == NoteRestart.CHAPTER) {
        chapterNumber++;
        open(partName + chapterNumber + ".");
      }
      return super.heading(heading);
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      scopes.put(call, scope);
      bodyOf(call).ifPresent(note -> count(note, call));
      return null;
    }

    /** A body is printed where its first call stands. */
    void lookThrough(Note note) {
      scope = scopeOf(note);
      new BookWalker() {
        @Override
        public Void crossReference(Inline.CrossReference reference) {
          return placed(reference);
        }
      }.walkBlocks(note.blocks());
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      return placed(reference);
    }

    private Void placed(Inline.CrossReference reference) {
      references.put(reference.at(), scope);
      return null;
    }

    private void count(Note note, Inline.NoteCall call) {
      calls.computeIfAbsent(note, first -> new ArrayList<>()).add(call);
      if (numbers.putIfAbsent(note, number + 1) == null) {
        number++;
        called.add(note);
        serials.put(note, called.size());
        byPart.computeIfAbsent(part, first -> new ArrayList<>()).add(note);
      }
    }
  }
}
