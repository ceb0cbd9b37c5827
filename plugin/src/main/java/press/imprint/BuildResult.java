package press.imprint;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Severity;

/**
 * What came of a build.
 *
 * @param notes how many note bodies the book has
 * @param findings everything that was found and not waived, in reading order
 * @param waived what the author lets stand
 * @param failed whether the build is to fail
 * @param remarks what is said of the files that were written
 * @param outputs the files that were written, none where there is an error
 * @param repeated whether all of that was so already, and is only told again
 */
public record BuildResult(
    int notes,
    List<Diagnostic> findings,
    List<Waivers.Waived> waived,
    boolean failed,
    List<Remark> remarks,
    Map<Output, Path> outputs,
    boolean repeated) {
  /** Keeps copies. */
  public BuildResult {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    remarks = List.copyOf(remarks);
    Map<Output, Path> inOrder = new EnumMap<>(Output.class);
    inOrder.putAll(outputs);
    outputs = Collections.unmodifiableMap(inOrder);
  }

  /**
   * What came of a build that was made.
   *
   * @param notes how many note bodies the book has
   * @param findings everything that was found and not waived, in reading order
   * @param waived what the author lets stand
   * @param failed whether the build is to fail
   * @param remarks what is said of the files that were written
   * @param outputs the files that were written, none where there is an error
   */
  public BuildResult(
      int notes,
      List<Diagnostic> findings,
      List<Waivers.Waived> waived,
      boolean failed,
      List<Remark> remarks,
      Map<Output, Path> outputs) {
    this(notes, findings, waived, failed, remarks, outputs, false);
  }

  /** The same, told again. */
  BuildResult again() {
    return new BuildResult(notes, findings, waived, failed, remarks, outputs, true);
  }

  /**
   * How many findings are of a severity.
   *
   * @param severity which
   * @return how many
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
