package press.imprint.model;

import java.util.List;
import press.imprint.diagnostic.SourceText;

/**
 * A book as read: nothing left out, nothing judged.
 *
 * @param metadata what {@code book.yaml} says
 * @param parts its parts in reading order: front matter, body, back matter
 * @param notes every note body, doubles included, in the order of the master
 * @param sources the files of the master in reading order, {@code book.yaml} first
 */
public record Book(
    Metadata metadata, List<Part> parts, List<Note> notes, List<SourceText> sources) {
  /** Keeps copies. */
  public Book {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }
}
