package press.imprint.mend;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;

/**
 * The certain mends of some findings, as many as can be made together: of two that overlap, the
 * first is made and the other is left.
 */
public final class Mends {
  private final List<Diagnostic> made = new ArrayList<>();
  private final List<Diagnostic> left = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  /**
   * Chooses.
   *
   * @param findings the findings, the more urgent ones first
   */
  public Mends(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      boolean free =
          finding.fix().stream().noneMatch(edit -> edits.stream().anyMatch(edit::overlaps));
      boolean makes = finding.isMendable() && free;
      (makes ? made : left).add(finding);
      edits.addAll(makes ? finding.fix() : List.of());
    }
  }

  /** The findings that are mended, in their order. */
  public List<Diagnostic> made() {
    return List.copyOf(made);
  }

  /** The others, in their order: those that only the author can mend, and those that overlap. */
  public List<Diagnostic> left() {
    return List.copyOf(left);
  }

  /** What is to be written. */
  public Edits edits() {
    return new Edits(edits);
  }
}
