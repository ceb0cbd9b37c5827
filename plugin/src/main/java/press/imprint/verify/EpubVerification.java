package press.imprint.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;

/** EPUBCheck at its most talkative. */
public final class EpubVerification {
  private final Judge epubcheck;

  /**
   * With a given EPUBCheck.
   *
   * @param jars those of {@code org.w3c:epubcheck:5.3.0} and of all it depends on
   */
  public EpubVerification(List<Path> jars) {
    this.epubcheck = new Judge("EPUBCheck", "press.imprint.verify.EpubcheckRun", jars);
  }

  /**
   * Checks an EPUB.
   *
   * @param epub the file
   * @return what EPUBCheck finds, in the order in which it does; nothing is left out
   * @throws IOException if the file or EPUBCheck cannot be read
   */
  public List<Diagnostic> verify(Path epub) throws IOException {
    return verifyAll(List.of(epub));
  }

  /**
   * Checks several EPUBs.
   *
   * @param epubs the files
   * @return what EPUBCheck finds, file by file
   * @throws IOException if a file or EPUBCheck cannot be read
   */
  public List<Diagnostic> verifyAll(List<Path> epubs) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Map.Entry<Path, List<List<String>>> told : epubcheck.findings(epubs).entrySet()) {
      EpubInvalid rule = new EpubInvalid(told.getKey());
      for (List<String> finding : told.getValue()) {
        diagnostics.add(rule.diagnostic(finding));
      }
    }
    return diagnostics;
  }
}
