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
import press.imprint.citation.Ledger;
import press.imprint.layout.Blemish;
import press.imprint.layout.BookLayout;
import press.imprint.layout.LaidOutBook;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.pdf.PdfWriter;
import press.imprint.report.Pages;
import press.imprint.style.Cascade;
import press.imprint.typesetting.BookFonts;

/** Makes all that has pages: the PDF, the edition for a print shop, the booklet. */
final class PagesBuild {
  private final Book book;
  private final Notes notes;
  private final Ledger ledger;
  private final BookFonts fonts;
  private final Instant made;
  private final boolean draft;
  private final Progress progress;

  PagesBuild(
      Book book,
      Notes notes,
      Ledger ledger,
      BookFonts fonts,
      Instant made,
      boolean draft,
      Progress progress) {
    this.book = book;
    this.notes = notes;
    this.ledger = ledger;
    this.fonts = fonts;
    this.made = made;
    this.draft = draft;
    this.progress = progress;
  }

  /** What was made: what is said of it, and what the pages are like, where there are any. */
  record Made(List<Remark> remarks, Optional<Pages> pages) {}

  /**
   * Writes what is asked for.
   *
   * @param formats what is asked for
   * @param places where each output is to be written
   */
  Made write(Set<Format> formats, Function<Output, Path> places) throws IOException {
    if (!formats.contains(Format.PDF) && !formats.contains(Format.BOOKLET)) {
      return new Made(List.of(), Optional.empty());
    }
    progress.phase("setting pages");
    LaidOutBook laidOut =
        new BookLayout(book, notes, fonts, new Cascade(book.metadata().design()), draft)
            .layOut(progress::pages);
    progress.phase("writing pages");
    Path pdf = places.apply(Output.PDF);
    new PdfWriter(fonts, made).write(laidOut, pdf);
    List<Remark> remarks = new ArrayList<>();
    if (formats.contains(Format.PDF)) {
      remarks.addAll(new PrintBuild(book.metadata(), fonts, made).write(pdf, places));
    }
    if (formats.contains(Format.BOOKLET)) {
      progress.phase("imposing the booklet");
      remarks.addAll(new BookletBuild(book.metadata(), made).write(pdf, laidOut.parts(), places));
    }
    return new Made(remarks, Optional.of(lookedOver(laidOut)));
  }

  private Pages lookedOver(LaidOutBook laidOut) {
    List<Blemish> blemishes = new ArrayList<>(laidOut.blemishes());
    blemishes.addAll(DistantIbids.of(laidOut, notes, ledger));
    blemishes.sort(Comparator.comparingInt(Blemish::page));
    return new Pages(laidOut.pages().size(), laidOut.figures(), blemishes);
  }
}
