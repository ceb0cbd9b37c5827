package press.imprint.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.model.Book;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * Binds every citation of a book to one source, note by note as a reader meets them.
 *
 * <p>First the full citations are put on a shelf; then one pass through the notes asks of each
 * citation what a reader knows at that place. A book without a full citation has an empty ledger.
 */
public final class Ledger {
  private final Shelf shelf;
  private final Trail trail = new Trail();
  private final List<Binding> bindings = new ArrayList<>();
  private final Map<Integer, List<Citing>> bySource = new HashMap<>();
  private final IdentityHashMap<Note, List<Binding>> byNote = new IdentityHashMap<>();
  private int number;

  /**
   * Reads and binds the citations of a book.
   *
   * @param book the book
   * @param notes its notes with their numbers
   */
  public Ledger(Book book, Notes notes) {
    shelf = new Shelf(book.metadata().fullCitations());
    CitingNotes citing = new CitingNotes(book, notes);
    Shelving shelving = new Shelving();
    for (CitingNotes.Reading reading : citing.readings()) {
      shelving.part = reading.part();
      reading.citations().forEach(shelving::meet);
    }
    if (shelving.fulls > 0) {
      citing.listed().forEach(shelf::list);
      number = 0;
      citing.readings().forEach(this::bind);
    }
  }

  private void bind(CitingNotes.Reading reading) {
    boolean inNote = reading.note().isPresent();
    if (inNote) {
      trail.open(reading.stretch());
    }
    BindingMaker maker = new BindingMaker(shelf, trail, reading.part(), inNote);
    List<Binding> made = new ArrayList<>();
    for (Citation citation : reading.citations()) {
      made.add(maker.bind(citation, number++));
    }
    bindings.addAll(made);
    reading.note().ifPresent(note -> byNote.put(note, List.copyOf(made)));
    made.forEach(binding -> file(new Citing(reading.note(), reading.part(), binding)));
  }

  private void file(Citing citing) {
    citing
        .binding()
        .cited()
        .map(source -> shelf.of(source.first()).number())
        .ifPresent(
            source -> bySource.computeIfAbsent(source, none -> new ArrayList<>()).add(citing));
  }

  /** What the book cites in full, in the order of the first full citations. */
  public List<Source> sources() {
    return shelf.sources();
  }

  /**
   * Where a source is cited: by a full citation, a short one or an Ibid., also by a short one that
   * comes too early, leans on another part or misspells a name.
   *
   * @param source a source of this ledger
   * @return its citations in reading order, the first full one among them
   */
  public List<Citing> citingsOf(Source source) {
    return List.copyOf(bySource.getOrDefault(source.number(), List.of()));
  }

  /**
   * What a note cites and says, one binding for each citation in it.
   *
   * @param note a note as the book holds it, not its equal
   * @return what its citations are bound to, in order; nothing where it is not called, or where the
   *     book has no full citation
   */
  public List<Binding> bindingsOf(Note note) {
    return byNote.getOrDefault(note, List.of());
  }

  /**
   * What the citations are bound to, as far as it is of one kind.
   *
   * @param <B> the kind
   * @param kind the kind
   * @return the bindings of that kind, in reading order
   */
  public <B extends Binding> Stream<B> all(Class<B> kind) {
    return bindings.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The citations of which it is certain that they are some, in reading order. */
  public Stream<Citation> citations() {
    return bindings.stream()
        .filter(
            binding ->
                !(binding instanceof Binding.Untold) || binding.citation() instanceof Citation.Ibid)
        .map(Binding::citation);
  }

  /** The full citations, in reading order. */
  public Stream<Citation.Full> fulls() {
    return bindings.stream()
        .map(Binding::citation)
        .filter(Citation.Full.class::isInstance)
        .map(Citation.Full.class::cast);
  }

  /** Puts full citations on the shelf, and the names of those who are cited nearly in full. */
  private final class Shelving implements Citation.Visitor<Optional<Source>> {
    private int fulls;
    private int part;

    void meet(Citation citation) {
      citation.accept(this);
      number++;
    }

    @Override
    public Optional<Source> full(Citation.Full full) {
      fulls++;
      shelf.add(number, part, full);
      return Optional.of(shelf.of(full));
    }

    @Override
    public Optional<Source> brief(Citation.Brief brief) {
      if (brief.title().isPresent() && !brief.authors().plain()) {
        brief.authors().names().forEach(name -> shelf.list(name.surname().text()));
      }
      return Optional.empty();
    }

    @Override
    public Optional<Source> ibid(Citation.Ibid ibid) {
      return Optional.empty();
    }

    @Override
    public Optional<Source> commentary(Citation.Commentary commentary) {
      commentary.named().forEach(name -> shelf.list(name.surname().text()));
      return Optional.empty();
    }
  }
}
