package press.imprint.proof;

import java.util.List;
import press.imprint.diagnostic.Location;

/** Where in the master stands what a page begins with. */
final class Places {
  private final Master master;
  private final List<Passage> passages;
  private final List<Piece> parts;

  Places(Master master, List<Passage> passages, List<Piece> parts) {
    this.master = master;
    this.passages = passages;
    this.parts = parts;
  }

  /** The place of the first word of the text on a page; that of the book where it has none. */
  Location on(int page) {
    for (int part = 0; part < Math.min(parts.size(), passages.size()); part++) {
      int letter = parts.get(part).text.firstOn(page);
      Passage passage = passages.get(part);
      if (letter >= 0 && passage.size() > 0) {
        return passage.placeOf(Math.min(passage.size() - 1, passage.wordAt(letter)));
      }
    }
    return master.whole();
  }
}
