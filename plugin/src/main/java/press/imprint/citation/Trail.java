package press.imprint.citation;

import java.util.HashSet;
import java.util.Set;

/** What stands before an Ibid.: in its note, or in the note before. */
final class Trail {
  private Stop before = new Stop(-1);
  private Stop here = new Stop(-1);
  private Source last;
  private int unknown = -1;

  /** What one note cites. */
  private static final class Stop {
    private final int part;
    private final Set<Integer> sources = new HashSet<>();
    private boolean hazy;

    Stop(int part) {
      this.part = part;
    }
  }

  /** Goes on to the next note. */
  void open(int part) {
    before = here;
    here = new Stop(part);
  }

  /** Passes a citation of a source. */
  void cite(Source source) {
    here.sources.add(source.number());
    last = source;
  }

  /** Passes a citation of something that is no source of the book. */
  void citeUnknown() {
    here.sources.add(unknown--);
    last = null;
  }

  /** Passes words that may speak of a source. */
  void mention() {
    here.hazy = true;
  }

  /** What an Ibid. is bound to here. */
  Binding bind(Citation.Ibid ibid) {
    boolean within = !here.sources.isEmpty();
    if (!within && before.sources.isEmpty()) {
      boolean first = before.part != here.part;
      return before.hazy && !first
          ? new Binding.Untold(ibid)
          : new Binding.NoAntecedent(ibid, first);
    }
    if (!within && before.part != here.part) {
      return new Binding.AcrossParts(ibid);
    }
    if (!within && before.sources.size() > 1) {
      return new Binding.AfterSeveral(ibid, before.sources.size());
    }
    return last == null ? new Binding.Untold(ibid) : new Binding.Bound(ibid, last, here.part);
  }
}
