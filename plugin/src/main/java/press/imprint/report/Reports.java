package press.imprint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The reports of a build: {@code report.html} to look at, the others for programs. */
public final class Reports {
  /** Their files. */
  public static final List<String> NAMES = List.of("report.html", "report.sarif", "report.json");

  private final Findings findings;
  private final Optional<Pages> pages;

  /**
   * Reports of what was found.
   *
   * @param findings what was found
   * @param pages the book's pages, where they were made
   */
  public Reports(Findings findings, Optional<Pages> pages) {
    this.findings = findings;
    this.pages = pages;
  }

  /**
   * Writes them.
   *
   * @param folder where to; it exists
   * @throws IOException if one cannot be written
   */
  public void write(Path folder) throws IOException {
    new HtmlReport(findings, pages).write(folder.resolve("report.html"));
    new SarifReport(findings).write(folder.resolve("report.sarif"));
    new JsonReport(findings, pages).write(folder.resolve("report.json"));
  }
}
