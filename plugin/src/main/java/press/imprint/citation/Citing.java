package press.imprint.citation;

import java.util.Optional;
import press.imprint.model.Note;

/**
 * A place that cites a source.
 *
 * @param note the note; empty for a citation in the text
 * @param part which part of the book calls the note, or has the text, from 0
 * @param binding the citation and the source that it is bound to
 */
public record Citing(Optional<Note> note, int part, Binding binding) {
  /** The citation: full, short or Ibid., with its locator. */
  public Citation citation() {
    return binding.citation();
  }
}
