package press.imprint.mend;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.SourceText;

/** Changes that are made together; they may not overlap. */
public final class Edits {
  /** How many lines a diff shows on each side of a change. */
  private static final int AROUND = 3;

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
   * What changes in a file, as a unified diff of three lines around each change.
   *
   * @param file the file
   * @return its lines, without their ends
   * @throws IllegalArgumentException if two changes overlap
   */
  public List<String> diff(SourceText file) {
    List<String> before = file.text().lines().toList();
    List<String> after = applied(file).lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        file.name(), file.name(), before, DiffUtils.diff(before, after), AROUND);
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
