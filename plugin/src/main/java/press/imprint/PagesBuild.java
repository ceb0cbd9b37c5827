package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.layout.Blemish;
import press.imprint.layout.BookLayout;
import press.imprint.layout.LaidOutBook;
import press.imprint.model.Metadata;
import press.imprint.pdf.PdfWriter;
import press.imprint.proof.Proof;
import press.imprint.report.Pages;
import press.imprint.style.Cascade;
import press.imprint.typesetting.BookFonts;

/** Makes all that has pages: the PDF, the edition for a print shop, the booklet. */
final class PagesBuild {
  private final Printable book;
  private final Proof proof;
  private final BookFonts fonts;
  private final Instant made;
  private final Progress progress;

  PagesBuild(Printable book, Proof proof, BookFonts fonts, Instant made, Progress progress) {
    this.book = book;
    this.proof = proof;
    this.fonts = fonts;
    this.made = made;
    this.progress = progress;
  }

  /** What was made: what is said of it, what the pages are like, and what is wrong with them. */
  record Made(List<Remark> remarks, Optional<Pages> pages, List<Diagnostic> faults) {
    static final Made NOTHING = new Made(List.of(), Optional.empty(), List.of());
  }

  /**
   * Writes what is asked for. What is made of the pages is made while they are proved.
   *
   * @param formats what is asked for
   * @param places where each output is to be written
   */
  Made write(Set<Format> formats, Function<Output, Path> places) throws IOException {
    if (!formats.contains(Format.PDF) && !formats.contains(Format.BOOKLET)) {
      return Made.NOTHING;
    }
    progress.phase("setting pages");
    LaidOutBook laidOut =
        new BookLayout(
                book.book(),
                book.notes(),
                fonts,
                new Cascade(book.book().metadata().design()),
                book.draft())
            .layOut(progress::pages);
    progress.phase("writing pages");
    Path pdf = places.apply(Output.PDF);
    new PdfWriter(fonts, made).write(laidOut, pdf);
    progress.phase("proving");
    Errand.Both<List<Diagnostic>, List<Remark>> both =
        Errand.both("proof", () -> proof.ofPdf(pdf), () -> ofPages(pdf, laidOut, formats, places));
    return new Made(both.job(), Optional.of(lookedOver(laidOut)), both.errand());
  }

  private List<Remark> ofPages(
      Path pdf, LaidOutBook laidOut, Set<Format> formats, Function<Output, Path> places)
      throws IOException {
    Metadata metadata = book.book().metadata();
    List<Remark> remarks = new ArrayList<>();
    if (formats.contains(Format.PDF)) {
      remarks.addAll(new PrintBuild(metadata, fonts, made).write(pdf, places));
    }
    if (formats.contains(Format.BOOKLET)) {
      remarks.addAll(new BookletBuild(metadata, made).write(pdf, laidOut.parts(), places));
    }
    return remarks;
  }

  private Pages lookedOver(LaidOutBook laidOut) {
    List<Blemish> blemishes = new ArrayList<>(laidOut.blemishes());
    blemishes.addAll(DistantIbids.of(laidOut, book.notes(), book.ledger()));
    blemishes.sort(Comparator.comparingInt(Blemish::page));
    return new Pages(laidOut.pages().size(), laidOut.figures(), blemishes);
  }
}
