package press.imprint.citation;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Label;
import press.imprint.model.Matter;
import press.imprint.model.Metadata;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/**
 * The list of works cited: every source that the book cites in full, once, by the names of the
 * authors, with links to the notes that cite it. It is a part at the end of the back matter, before
 * a colophon.
 */
public final class WorksCited {
  /** The id of its heading; no id of an author has two hyphens in a row. */
  public static final String ID = "works--cited";

  private final Notes notes;
  private final Ledger ledger;
  private final Metadata metadata;
  private final Function<Note, String> ids;
  private final Collator collator;
  private final Book book;

  /**
   * For a book.
   *
   * @param book the book, as it can be printed
   * @param notes its notes
   * @param ledger what they cite
   * @param ids the id of a note's body in the outputs
   */
  public WorksCited(Book book, Notes notes, Ledger ledger, Function<Note, String> ids) {
    this.book = book;
    this.notes = notes;
    this.ledger = ledger;
    this.ids = ids;
    metadata = book.metadata();
    collator = Collator.getInstance(metadata.locale());
  }

  /** An entry and what it is sorted by. */
  private record Sorted(List<Block> blocks, List<CollationKey> keys) implements Comparable<Sorted> {
    @Override
    public int compareTo(Sorted other) {
      return IntStream.range(0, keys.size())
          .map(i -> keys.get(i).compareTo(other.keys.get(i)))
          .filter(order -> order != 0)
          .findFirst()
          .orElse(0);
    }
  }

  /** The book with the list, if it asks for one and has something to put on it. */
  public Book book() {
    if (metadata.worksCited().isEmpty() || ledger.sources().isEmpty()) {
      return book;
    }
    List<Part> parts = new ArrayList<>(book.parts());
    int last = parts.size();
    while (last > 0 && isColophon(parts.get(last - 1))) {
      last--;
    }
    parts.add(last, part(metadata.worksCited().get()));
    return new Book(metadata, parts, book.notes(), book.sources());
  }

  private static boolean isColophon(Part part) {
    return part.matter() == Matter.BACK
        && part.heading().map(heading -> heading.attributes().has("colophon")).orElse(false);
  }

  private Part part(Location at) {
    List<List<Block>> entries =
        ledger.sources().stream().map(this::entry).sorted().map(Sorted::blocks).toList();
    Attributes bibliography = classes("bibliography", "unnumbered");
    Inline title = new Inline.Text(at, metadata.labels().get(Label.WORKS_CITED));
    return new Part(
        Matter.BACK,
        List.of(
            new Block.Heading(at, 1, ID, bibliography, List.of(title)),
            new Block.Div(
                at, classes("works-cited"), List.of(new Block.BulletList(at, true, entries)))));
  }

  private static Attributes classes(String... names) {
    return new Attributes(Optional.empty(), List.of(names), Map.of());
  }

  private Sorted entry(Source source) {
    List<Citing> citings = ledger.citingsOf(source);
    Entry entry = new Entry(FullText.of(source, ledger), metadata);
    return new Sorted(
        List.of(
            paragraph(source, "biblioentry", entry.content()),
            paragraph(source, "cited-in", notesThatCite(source, citings))),
        entry.sortedBy().stream().map(collator::getCollationKey).toList());
  }

  private static Block.Paragraph paragraph(Source source, String name, List<Inline> content) {
    return new Block.Paragraph(source.first().at(), classes(name), content);
  }

  private List<Inline> notesThatCite(Source source, List<Citing> citings) {
    Location at = source.first().at();
    Set<Note> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Note> citing =
        citings.stream().flatMap(c -> c.note().stream()).filter(distinct::add).toList();
    List<String> numbers = citing.stream().map(notes::fullNumberOf).toList();
    // A part without a number is named before the number of its note, with a comma.
    boolean commas = numbers.stream().anyMatch(number -> number.contains(","));
    Label word = citing.size() == 1 ? Label.NOTE : Label.NOTES;
    Phrase phrase = new Phrase(at, metadata.locale()).say(metadata.labels().get(word));
    for (int i = 0; i < citing.size(); i++) {
      phrase.say(i == 0 ? " " : commas ? "; " : ", ").add(List.of(link(at, citing.get(i))));
    }
    return phrase.content();
  }

  private Inline link(Location at, Note note) {
    String id = ids.apply(note);
    Inline number = new Inline.Text(at, notes.fullNumberOf(note));
    return new Inline.Link(
        at, new Inline.Target.Internal("#" + id, Optional.of(id)), "", List.of(number));
  }
}
