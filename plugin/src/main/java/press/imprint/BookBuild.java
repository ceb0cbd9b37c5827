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
import java.util.stream.Stream;
import press.imprint.check.GlyphCoverage;
import press.imprint.citation.Antecedents;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.epub.EpubWriter;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Metadata;
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
   * @throws IOException if a disk fails; the outputs are then all of the build before or all of
   *     this one
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
    Book typed = findings.book().orElseThrow();
    Printable book =
        options.strictness().draft()
            ? Printable.draft(typed)
            : Printable.of(typed, findings.ledger().orElseThrow());
    Set<Output> wanted = wanted(book.book(), fonts);
    Map<Output, Path> outputs = new EnumMap<>(Output.class);
    Set<Path> obsolete = new HashSet<>();
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
      Proof proof = new Proof(book.book(), book.notes());
      PagesBuild pages = new PagesBuild(book, proof, fonts, made, progress);
      Errand.Both<List<Diagnostic>, PagesBuild.Made> written =
          Errand.both(
              "epub",
              () -> epub(book, proof, drafts.get(Output.EPUB)),
              () -> pages.write(options.formats(), drafts::get));
      PagesBuild.Made made = written.job();
      List<Diagnostic> faults = untold(findings, made.faults(), written.errand());
      if (!faults.isEmpty()) {
        return new Written(Map.of(), List.of(), made.pages(), faults);
      }
      publication.publish(outputs.values(), obsolete);
      return new Written(outputs, made.remarks(), made.pages(), List.of());
    }
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

  /** A draft is made in spite of what was found; what the check has told the proof need not. */
  private static List<Diagnostic> untold(
      Findings findings, List<Diagnostic> pdf, List<Diagnostic> epub) {
    Set<Rule> told = EnumSet.noneOf(Rule.class);
    findings.left().forEach(finding -> told.add(finding.rule()));
    return Stream.of(pdf, epub)
        .flatMap(List::stream)
        .filter(fault -> !told.contains(fault.rule()))
        .toList();
  }

  /** Writes the EPUB, if it is asked for, and tells what is wrong with it. */
  private List<Diagnostic> epub(Printable book, Proof proof, Path epub) throws IOException {
    if (!options.formats().contains(Format.EPUB)) {
      return List.of();
    }
    Metadata metadata = book.book().metadata();
    Antecedents antecedents = new Antecedents(metadata, book.notes(), book.ledger());
    String css = metadata.design().sheet().map(StyleSheet::new).map(StyleSheet::css).orElse("");
    new EpubWriter(book.book(), book.notes(), antecedents::of, css, made, book.draft()).write(epub);
    return proof.ofEpub(epub);
  }

  private Reading read() throws IOException {
    return new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
  }
}
