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
import press.imprint.check.Checker;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.epub.EpubWriter;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.pdf.BookFonts;
import press.imprint.pdf.PdfWriter;

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
    if (reading.book().isEmpty()) {
      return new BuildResult(0, reading.findings(), Map.of());
    }
    Book book = reading.book().get();
    Notes notes = new Notes(book);
    BookFonts fonts = new BookFonts(book.metadata().fonts());
    List<Diagnostic> checked = new Checker(fonts::has).check(book, notes);
    List<Diagnostic> findings = new ReadingOrder(book).sort(reading.findings(), checked);
    boolean refused = findings.stream().anyMatch(Diagnostic::isError);
    boolean writes = !refused && !options.formats().isEmpty();
    Map<Format, Path> outputs = writes ? write(book, notes, fonts) : Map.of();
    return new BuildResult(book.notes().size(), findings, outputs);
  }

  private Map<Format, Path> write(Book book, Notes notes, BookFonts fonts) throws IOException {
    Map<Format, Path> outputs = new EnumMap<>(Format.class);
    options.formats().forEach(format -> outputs.put(format, options.output(format)));
    try (Publication publication = new Publication(options.workFolder())) {
      Path pdf = publication.draft(options.output(Format.PDF));
      if (asksForAny(Format.PDF, Format.BOOKLET)) {
        new PdfWriter(book, notes, fonts, made).write(pdf);
      }
      if (asksForAny(Format.EPUB)) {
        new EpubWriter(book, notes, made).write(publication.draft(options.output(Format.EPUB)));
      }
      if (asksForAny(Format.BOOKLET)) {
        Path booklet = publication.draft(options.output(Format.BOOKLET));
        new BookletWriter(pdf, made).write(booklet);
      }
      publication.publish(outputs.values());
    }
    return outputs;
  }

  private Reading read() throws IOException {
    return new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
  }

  private boolean asksForAny(Format... formats) {
    return Set.of(formats).stream().anyMatch(options.formats()::contains);
  }
}
