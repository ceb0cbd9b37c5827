package press.imprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import press.imprint.diagnostic.Severity;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;

/** The report that a person looks at: findings in place, the notes part by part. No script. */
final class HtmlReport {
  private final Findings findings;

  HtmlReport(Findings findings) {
    this.findings = findings;
  }

  void write(Path file) throws IOException {
    String title = findings.book().map(book -> book.metadata().title()).orElse("No book");
    XhtmlDocument page = new XhtmlDocument("en", title + ": report");
    page.head().child("meta").attribute("charset", "utf-8");
    page.head()
        .child("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1");
    page.head().child("style").text(style());
    ElementCursor body = page.body();
    body.child("h1").text(title);
    body.child("p", "counts").text(counts());
    contents(body);
    new FindingsSection(body).write(findings);
    findings
        .book()
        .ifPresent(
            book -> {
              new DensityChart(book).write(body);
              new NotesSection(book, findings.left()).write(body);
            });
    Files.write(file, page.toBytes());
  }

  private String counts() {
    return "%d notes, %d errors, %d warnings, %d remarks, %d waived"
        .formatted(
            findings.notes(),
            findings.count(Severity.ERROR),
            findings.count(Severity.WARNING),
            findings.count(Severity.NOTE),
            findings.waived().size());
  }

  private void contents(ElementCursor body) {
    ElementCursor list = body.child("nav").child("ul");
    link(list, FindingsSection.ID, "Findings");
    if (!findings.waived().isEmpty()) {
      link(list, FindingsSection.WAIVED, "Waived");
    }
    if (findings.book().isPresent()) {
      link(list, DensityChart.ID, "Density of notes");
      link(list, NotesSection.ID, "Notes");
    }
  }

  private static void link(ElementCursor list, String id, String words) {
    list.child("li").child("a").attribute("href", "#" + id).text(words);
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
