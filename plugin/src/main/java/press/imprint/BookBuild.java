package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprint.booklet.BookletWriter;
import press.imprint.check.Makeshift;
import press.imprint.citation.Antecedents;
import press.imprint.citation.Ledger;
import press.imprint.citation.WorksCited;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.epub.EpubWriter;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.markup.NoteIds;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.pdf.BookFonts;
import press.imprint.pdf.PdfWriter;
import press.imprint.report.Findings;
import press.imprint.report.Reports;

/**
 * Makes a book: reads it, checks it, writes what is asked for. Where the check finds an error,
 * nothing is written and what an earlier build left stays whole.
 */
public final class BookBuild {
  private final BookOptions options;
  private final Instant made;

  /**
   * Prepares a build.
   *
   * @param options what is to be made of which book
   */
  public BookBuild(BookOptions options) {
    this.options = options;
    this.made = options.timestamp().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Runs the build.
   *
   * @return the findings, and the outputs where none of them is an error
   * @throws IOException if a disk fails; the outputs are then those of the build before
   */
  public BuildResult run() throws IOException {
    Reading reading = read();
    BookFonts fonts =
        new BookFonts(reading.book().map(book -> book.metadata().fonts()).orElse(List.of()));
    Findings findings = new Judgement(options.strictness(), fonts::has).of(reading);
    return Errand.during("report", () -> report(findings), () -> result(findings, fonts));
  }

  private BuildResult result(Findings findings, BookFonts fonts) throws IOException {
    boolean writes = !options.formats().isEmpty() && !refused(findings.left());
    Map<Format, Path> outputs =
        writes && findings.book().isPresent() ? write(findings, fonts) : Map.of();
    boolean onlyLookedAt = options.formats().isEmpty() && options.strictness().draft();
    boolean failed =
        outputs.isEmpty() && !onlyLookedAt && options.strictness().fails(findings.left());
    return new BuildResult(findings.notes(), findings.left(), findings.waived(), failed, outputs);
  }

  private void report(Findings findings) throws IOException {
    try (Publication publication = new Publication(options.workFolder(), "report")) {
      List<Path> places = Reports.NAMES.stream().map(options.workFolder()::resolve).toList();
      new Reports(findings).write(publication.draft(places.get(0)).getParent());
      publication.publish(places);
    }
  }

  /** Of an empty book there is not even a draft. */
  private boolean refused(List<Diagnostic> findings) {
    boolean empty = findings.stream().anyMatch(finding -> finding.rule() == Rule.EMPTY_BOOK);
    boolean wrong = findings.stream().anyMatch(Diagnostic::isError);
    boolean fails = options.strictness().fails(findings);
    return empty || (!options.strictness().draft() && (wrong || fails));
  }

  private Map<Format, Path> write(Findings findings, BookFonts fonts) throws IOException {
    boolean draft = options.strictness().draft();
    Book typed = findings.book().orElseThrow();
    Book printed = draft ? new Makeshift(typed).book() : typed;
    Notes notes = new Notes(printed);
    Ledger ledger = draft ? new Ledger(printed, notes) : findings.ledger().orElseThrow();
    Book book = new WorksCited(printed, notes, ledger, new NoteIds(notes)::of).book();
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    options.formats().forEach(format -> outputs.put(format, options.output(format)));
    try (Publication publication = new Publication(options.workFolder(), "book")) {
      Errand.during(
          "epub",
          () -> epub(book, notes, ledger, publication),
          () -> pages(book, notes, fonts, publication));
      publication.publish(outputs.values());
    }
    return outputs;
  }

  private void epub(Book book, Notes notes, Ledger ledger, Publication publication)
      throws IOException {
    if (asksForAny(Format.EPUB)) {
      Path epub = publication.draft(options.output(Format.EPUB));
      Antecedents antecedents = new Antecedents(book.metadata(), notes, ledger);
      new EpubWriter(book, notes, antecedents::of, made, options.strictness().draft()).write(epub);
    }
  }

  private Path pages(Book book, Notes notes, BookFonts fonts, Publication publication)
      throws IOException {
    Path pdf = publication.draft(options.output(Format.PDF));
    if (asksForAny(Format.PDF, Format.BOOKLET)) {
      new PdfWriter(book, notes, fonts, made, options.strictness().draft()).write(pdf);
    }
    if (asksForAny(Format.BOOKLET)) {
      Path booklet = publication.draft(options.output(Format.BOOKLET));
      new BookletWriter(pdf, made).write(booklet);
    }
    return pdf;
  }

  private Reading read() throws IOException {
    return new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
  }

  private boolean asksForAny(Format... formats) {
    return Set.of(formats).stream().anyMatch(options.formats()::contains);
  }
}
