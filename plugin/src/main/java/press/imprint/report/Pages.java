package press.imprint.report;

import java.util.List;
import press.imprint.layout.Blemish;
import press.imprint.layout.LineFigures;

/**
 * What is told of the pages of a book.
 *
 * @param count how many there are
 * @param lines how their lines are set
 * @param blemishes what a compositor would still mend, in the order of the pages
 */
public record Pages(int count, LineFigures lines, List<Blemish> blemishes) {
  /** Keeps a copy. */
  public Pages {
    blemishes = List.copyOf(blemishes);
  }

  /** How many blemishes are of a kind. */
  long count(Blemish.Kind kind) {
    return blemishes.stream().filter(blemish -> blemish.kind() == kind).count();
  }
}
