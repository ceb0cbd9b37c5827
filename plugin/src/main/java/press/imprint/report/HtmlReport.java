package press.imprint.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.diagnostic.Severity;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Metadata;

/**
 * The report that a person looks at: findings, notes, sources and rules in one page that stands by
 * itself. Nothing is loaded and no script runs, and the page says so to the browser.
 */
final class HtmlReport {
  /** The language of our own words. */
  static final String LANG = "en-GB";

  private static final String MAIN = "section--main";

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private final Findings findings;
  private final Optional<Pages> pages;
  private final Optional<ShownNotes> shown;
  private final NoteFindings about;
  private final RulesSection rules;

  HtmlReport(Findings findings, Optional<Pages> pages) {
    this.findings = findings;
    this.pages = pages;
    this.shown = findings.book().map(ShownNotes::new);
    this.about = new NoteFindings(findings.left(), shown);
    this.rules = new RulesSection(findings);
  }

  void write(Path file) throws IOException {
    Optional<Metadata> metadata = shown.map(notes -> notes.book().metadata());
    String title = metadata.map(Metadata::title).orElse("No book");
    XhtmlDocument page = new XhtmlDocument(LANG, title + ": report");
    head(page.head());
    ElementCursor body = page.body();
    body.child("a", "skip").attribute("href", "#" + MAIN).text("To the report");
    ElementCursor nav = body.child("nav").attribute("aria-label", "Sections");
    ElementCursor main = body.child("main").attribute("id", MAIN);
    ElementCursor header = main.child("header");
    header.child("p", "kind").text("Report");
    ElementCursor heading = header.child("h1");
    metadata.ifPresent(book -> new BookTongue(book).speaksIn(heading));
    heading.text(title);
    header.child("p", "counts").text(counts());
    sections(main, new ReportContents(nav));
    Files.write(file, page.toHtmlBytes());
  }

  private static void head(ElementCursor head) {
    head.child("meta").attribute("charset", "utf-8");
    head.child("meta")
        .attribute("http-equiv", "Content-Security-Policy")
        .attribute("content", POLICY);
    head.child("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1");
    head.child("meta").attribute("name", "color-scheme").attribute("content", "light dark");
    head.child("style").text(style());
  }

  private void sections(ElementCursor main, ReportContents contents) {
    contents.add(FindingsSection.ID, "Findings", findings.left().size());
    new FindingsSection(main, about, shown).write(findings);
    if (!findings.waived().isEmpty()) {
      contents.add(FindingsSection.WAIVED, "Waived", findings.waived().size());
    }
    shown.ifPresent(notes -> aboutNotes(main, contents, notes));
    pages.ifPresent(
        made -> {
          contents.add(PagesSection.ID, "Pages", made.blemishes().size());
          new PagesSection(made).write(main);
        });
    if (rules.count() > 0) {
      contents.add(RulesSection.ID, "Rules", rules.count());
      rules.write(main);
    }
  }

  private void aboutNotes(ElementCursor main, ReportContents contents, ShownNotes notes) {
    contents.add(DensitySection.ID, "Density of notes");
    new DensitySection(notes).write(main);
    contents.add(NotesSection.ID, "Notes", findings.notes());
    contents.addParts(notes);
    new NotesSection(notes, about).write(main);
    LedgerSection ledger = new LedgerSection(findings.ledger().orElseThrow(), notes, about);
    contents.add(LedgerSection.ID, "Sources", ledger.count());
    ledger.write(main);
  }

  private String counts() {
    return Stream.of(
            counted(findings.notes(), "note"),
            counted(findings.count(Severity.ERROR), "error"),
            counted(findings.count(Severity.WARNING), "warning"),
            counted(findings.count(Severity.NOTE), "remark"),
            String.format(Locale.ROOT, "%,d waived", findings.waived().size()))
        .collect(joining(" · "));
  }

  private static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
