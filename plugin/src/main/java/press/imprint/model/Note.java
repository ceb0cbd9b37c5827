package press.imprint.model;

import java.util.List;
import press.imprint.diagnostic.Location;

/**
 * A note body: {@code [^label]: text}.
 *
 * @param at where its label stands, brackets and colon included
 * @param label the author's key, as typed
 * @param blocks its text
 */
public record Note(Location at, String label, List<Block> blocks) {
  /** Keeps a copy. */
  public Note {
    blocks = List.copyOf(blocks);
  }
}
