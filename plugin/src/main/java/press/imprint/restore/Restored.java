package press.imprint.restore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;

/**
 * What a restoration made. With an error among the findings the files are what could be made, and
 * are not to be used.
 *
 * @param files the Markdown files of the master by name, in reading order
 * @param apparatus every decision as a page of HTML
 * @param tally the figures
 * @param findings what is wrong with the sheet or the source
 */
public record Restored(
    Map<String, String> files, String apparatus, Tally tally, List<Diagnostic> findings) {
  /** Keeps copies. */
  public Restored {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    findings = List.copyOf(findings);
  }

  /** Whether an error is among the findings. */
  public boolean failed() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }
}
