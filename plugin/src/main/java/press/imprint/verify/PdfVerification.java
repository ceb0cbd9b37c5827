package press.imprint.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;

/**
 * veraPDF, which judges a PDF by PDF/UA-1 (ISO 14289-1) and by PDF/A-2a (ISO 19005-2), whether it
 * claims to keep to them or not.
 */
public final class PdfVerification {
  private final Judge verapdf;

  /**
   * With a given veraPDF.
   *
   * @param jars those of {@code org.verapdf:validation-model:1.30.2} and of all it depends on
   */
  public PdfVerification(List<Path> jars) {
    this.verapdf = new Judge("veraPDF", "press.imprint.verify.VerapdfRun", jars);
  }

  /**
   * Checks a PDF.
   *
   * @param pdf the file
   * @return what veraPDF finds, a finding for each of its tests that fails
   * @throws IOException if the file or veraPDF cannot be read
   */
  public List<Diagnostic> verify(Path pdf) throws IOException {
    return verifyAll(List.of(pdf));
  }

  /**
   * Checks several PDFs.
   *
   * @param pdfs the files
   * @return what veraPDF finds, file by file
   * @throws IOException if a file or veraPDF cannot be read
   */
  public List<Diagnostic> verifyAll(List<Path> pdfs) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Map.Entry<Path, List<List<String>>> told : verapdf.findings(pdfs).entrySet()) {
      PdfInvalid rule = new PdfInvalid(told.getKey());
      told.getValue().forEach(finding -> diagnostics.add(rule.diagnostic(finding)));
    }
    return diagnostics;
  }
}
