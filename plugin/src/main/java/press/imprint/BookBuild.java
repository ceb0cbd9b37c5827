package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.check.GlyphCoverage;
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
import press.imprint.proof.Proof;
import press.imprint.report.Findings;
import press.imprint.report.Pages;
import press.imprint.report.Reports;
import press.imprint.style.StyleSheet;
import press.imprint.typesetting.BookFonts;

/**
 * Makes a book: reads it, checks it, writes what is asked for, proves what was written. Where the
 * check finds an error, nothing is written; where the proof does, nothing is published. What an
 * earlier build left then stays whole.
 */
public final class BookBuild {
  private final BookOptions options;
  private final Instant made;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param options what is to be made of which book
   */
  public BookBuild(BookOptions options) {
    this(options, Progress.SILENT);
  }

  /**
   * Prepares a build that tells how far it has come.
   *
   * @param options what is to be made of which book
   * @param progress hears it
   */
  public BookBuild(BookOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.made = options.timestamp().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Runs the build.
   *
   * @return the findings, and the outputs where none of them is an error
   * @throws IOException if a disk fails; the outputs are then those of the build before
   */
  public BuildResult run() throws IOException {
    progress.phase("reading");
    Reading reading = read();
    BookFonts fonts =
        new BookFonts(reading.book().map(book -> book.metadata().fonts()).orElse(List.of()));
    progress.phase("checking");
    GlyphCoverage coverage = PrintedLines.of(reading, fonts);
    Findings checked = new Judgement(options.strictness(), coverage).of(reading);
    Written written = written(checked, fonts);
    Findings findings = checked.with(written.faults());
    progress.phase("reporting");
    report(findings, written.pages());
    return result(findings, written);
  }

  private Written written(Findings findings, BookFonts fonts) throws IOException {
    boolean writes = !options.formats().isEmpty() && !refused(findings.left());
    return writes && findings.book().isPresent() ? write(findings, fonts) : Written.NOTHING;
  }

  private BuildResult result(Findings findings, Written written) {
    boolean onlyLookedAt = options.formats().isEmpty() && options.strictness().draft();
    boolean failed =
        !written.faults().isEmpty()
            || (written.outputs().isEmpty()
                && !onlyLookedAt
                && options.strictness().fails(findings.left()));
    return new BuildResult(
        findings.notes(),
        findings.left(),
        findings.waived(),
        failed,
        written.remarks(),
        written.outputs());
  }

  /** What was written, what is said of it, what its pages are like, and what is wrong with it. */
  private record Written(
      Map<Output, Path> outputs,
      List<Remark> remarks,
      Optional<Pages> pages,
      List<Diagnostic> faults) {
    static final Written NOTHING = new Written(Map.of(), List.of(), Optional.empty(), List.of());
  }

  private void report(Findings findings, Optional<Pages> pages) throws IOException {
    try (Publication publication = new Publication(options.workFolder(), "report")) {
      List<Path> places = Reports.NAMES.stream().map(options.workFolder()::resolve).toList();
      new Reports(findings, pages).write(publication.draft(places.get(0)).getParent());
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

  private Written write(Findings findings, BookFonts fonts) throws IOException {
    boolean draft = options.strictness().draft();
    Book typed = findings.book().orElseThrow();
    Book printed = draft ? new Makeshift(typed).book() : typed;
    Notes notes = new Notes(printed);
    Ledger ledger = draft ? new Ledger(printed, notes) : findings.ledger().orElseThrow();
    Book book = new WorksCited(printed, notes, ledger, new NoteIds(notes)::of).book();
    Map<Output, Path> outputs = new EnumMap<>(Output.class);
    Set<Path> obsolete = new HashSet<>();
    Set<Output> wanted = wanted(book, fonts);
    for (Format format : options.formats()) {
      for (Output output : Output.of(format)) {
        if (wanted.contains(output)) {
          outputs.put(output, options.place(output));
        } else {
          obsolete.add(options.place(output));
        }
      }
    }
    try (Publication publication = new Publication(options.workFolder(), "book")) {
      Map<Output, Path> drafts = drafts(publication);
      PagesBuild pages = new PagesBuild(book, notes, ledger, fonts, made, draft, progress);
      PagesBuild.Made pagesMade =
          Errand.during(
              "epub",
              () -> epub(book, notes, ledger, drafts.get(Output.EPUB)),
              () -> pages.write(options.formats(), drafts::get));
      progress.phase("proving");
      List<Diagnostic> faults = draft ? List.of() : proved(book, notes, drafts);
      if (!faults.isEmpty()) {
        return new Written(Map.of(), List.of(), pagesMade.pages(), faults);
      }
      publication.publish(outputs.values(), obsolete);
      return new Written(outputs, pagesMade.remarks(), pagesMade.pages(), List.of());
    }
  }

  /**
   * What is wrong with what was written; it is published only where nothing is. A draft, which is
   * known to be wrong, is not asked.
   */
  private List<Diagnostic> proved(Book book, Notes notes, Map<Output, Path> drafts)
      throws IOException {
    boolean pages =
        options.formats().contains(Format.PDF) || options.formats().contains(Format.BOOKLET);
    return new Proof(book, notes)
        .of(
            Optional.of(drafts.get(Output.PDF)).filter(pdf -> pages),
            Optional.of(drafts.get(Output.EPUB))
                .filter(epub -> options.formats().contains(Format.EPUB)));
  }

  /** What the book can be made into, were all formats asked for. */
  private Set<Output> wanted(Book book, BookFonts fonts) throws IOException {
    Set<Output> wanted = EnumSet.of(Output.PDF, Output.EPUB);
    wanted.addAll(new BookletBuild(book.metadata(), made).outputs());
    wanted.addAll(new PrintBuild(book.metadata(), fonts, made).outputs());
    return wanted;
  }

  private Map<Output, Path> drafts(Publication publication) throws IOException {
    Map<Output, Path> drafts = new EnumMap<>(Output.class);
    for (Output output : Output.values()) {
      drafts.put(output, publication.draft(options.place(output)));
    }
    return drafts;
  }

  private void epub(Book book, Notes notes, Ledger ledger, Path epub) throws IOException {
    if (options.formats().contains(Format.EPUB)) {
      Antecedents antecedents = new Antecedents(book.metadata(), notes, ledger);
      String css =
          book.metadata().design().sheet().map(StyleSheet::new).map(StyleSheet::css).orElse("");
      boolean draft = options.strictness().draft();
      new EpubWriter(book, notes, antecedents::of, css, made, draft).write(epub);
    }
  }

  private Reading read() throws IOException {
    return new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
  }
}
