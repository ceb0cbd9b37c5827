package press.imprint.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.imprint.diagnostic.SourceText;

/** Changes that are made together; they may not overlap. */
public final class Edits {
  private final List<Edit> edits;

  /**
   * Some changes.
   *
   * @param edits the changes, in any order
   */
  public Edits(List<Edit> edits) {
    this.edits = List.copyOf(edits);
  }

  /** The files that they change, each once, in the order of their first change. */
  public List<SourceText> files() {
    return edits.stream().map(edit -> edit.at().source()).distinct().toList();
  }

  /**
   * A file with the changes made.
   *
   * @param file the file
   * @return its new text
   * @throws IllegalArgumentException if two changes overlap
   */
  public String applied(SourceText file) {
    List<Edit> own = new ArrayList<>(edits);
    own.removeIf(edit -> !edit.at().source().equals(file));
    own.sort(Comparator.comparingInt(edit -> edit.at().start()));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit : own) {
      if (edit.at().start() < done) {
        throw new IllegalArgumentException("changes overlap at " + edit.at());
      }
      out.append(file.text(), done, edit.at().start()).append(edit.replacement());
      done = edit.at().end();
    }
    return out.append(file.text().substring(done)).toString();
  }
}
