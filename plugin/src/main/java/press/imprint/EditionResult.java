package press.imprint;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.restore.Tally;

/**
 * What came of a restoration.
 *
 * @param tally the figures
 * @param findings what is wrong with the sheet or the source
 * @param repeated whether all of that was so already, and is only told again
 */
public record EditionResult(Tally tally, List<Diagnostic> findings, boolean repeated) {
  /** Keeps a copy. */
  public EditionResult {
    findings = List.copyOf(findings);
  }

  /** Whether nothing was written, for an error is among the findings. */
  public boolean failed() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }
}
