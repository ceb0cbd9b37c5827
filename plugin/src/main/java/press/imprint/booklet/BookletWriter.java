package press.imprint.booklet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes the sides of the sheets of a booklet, to be printed, folded once and bound through the
 * fold.
 *
 * <p>Where nothing else is said A5 goes on A4, half-letter on letter, A4 on A3; any other page on a
 * sheet twice as wide. Each page touches the fold. It is carried over as a form, so that fonts and
 * pictures stay shared; links, outline and tags are left behind, for paper has none.
 *
 * <p>The bytes depend on the PDF, the options and the time alone.
 */
public final class BookletWriter {
  private final Path pdf;
  private final BookletOptions options;
  private final Instant made;

  /**
   * Prepares a booklet.
   *
   * @param pdf a finished PDF, its pages upright and all of the size of the first
   * @param options how it is to be made
   * @param made the time that the booklet is to bear
   */
  public BookletWriter(Path pdf, BookletOptions options, Instant made) {
    this.pdf = pdf;
    this.options = options;
    this.made = made;
  }

  /**
   * Writes the booklet.
   *
   * @param places where each file of {@link BookletOptions#files} is to be written; an old one is
   *     replaced
   * @return what came of it
   * @throws IOException if the PDF cannot be read or a file cannot be written
   */
  public Booklet write(Function<BookletFile, Path> places) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument book = Loader.loadPDF(bytes)) {
      BookletPlan plan = new BookletPlan(book, options);
      for (BookletFile file : options.files()) {
        try (PDDocument out = new PDDocument()) {
          out.setVersion(1.7f);
          print(file, plan, new Press(book, out, plan));
          describe(book, out);
          prefer(out.getDocumentCatalog());
          out.setDocumentId(fingerprint(bytes, file));
          out.save(places.apply(file).toFile());
        }
      }
      return plan.booklet();
    }
  }

  private void print(BookletFile file, BookletPlan plan, Press press) throws IOException {
    List<Sheet> sheets =
        file == BookletFile.COVER ? plan.coverApart().stream().toList() : plan.sheets();
    boolean first = file != BookletFile.COVER && options.instructions().isPresent();
    boolean reversed = options.turning() == BookletOptions.Turning.REVERSED;
    switch (file) {
      case SHEETS, COVER -> {
        if (first) {
          press.instructionsFront();
          press.instructionsBack();
        }
        for (Sheet sheet : sheets) {
          press.front(sheet);
          press.back(sheet);
        }
      }
      case FRONTS -> {
        if (first) {
          press.instructionsFront();
        }
        for (Sheet sheet : sheets) {
          press.front(sheet);
        }
      }
      case BACKS -> {
        if (first && !reversed) {
          press.instructionsBack();
        }
        for (int i = 0; i < sheets.size(); i++) {
          press.back(sheets.get(reversed ? sheets.size() - 1 - i : i));
        }
        if (first && reversed) {
          press.instructionsBack();
        }
      }
    }
  }

  /**
   * Carries title, author and language over. The title stays as it is: a word for the booklet would
   * have to be in the book's language, and the file's name says it.
   */
  private void describe(PDDocument book, PDDocument booklet) {
    PDDocumentInformation from = book.getDocumentInformation();
    PDDocumentInformation to = booklet.getDocumentInformation();
    to.setTitle(from.getTitle());
    to.setAuthor(from.getAuthor());
    to.setSubject(from.getSubject());
    to.setKeywords(from.getKeywords());
    to.setCreator(from.getCreator());
    to.setProducer(from.getProducer());
    Calendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    to.setCreationDate(date);
    to.setModificationDate(date);
    booklet.getDocumentCatalog().setLanguage(book.getDocumentCatalog().getLanguage());
  }

  /** Tells a printer, as PDF 1.7 (ISO 32000-1, 12.2) has it, how the sheets are meant. */
  private void prefer(PDDocumentCatalog catalog) {
    PDViewerPreferences preferences = new PDViewerPreferences();
    boolean byHand = options.turning() != BookletOptions.Turning.PRINTER;
    PDViewerPreferences.DUPLEX turned =
        options.flip() == BookletOptions.Flip.SHORT
            ? PDViewerPreferences.DUPLEX.DuplexFlipShortEdge
            : PDViewerPreferences.DUPLEX.DuplexFlipLongEdge;
    preferences.setDuplex(byHand ? PDViewerPreferences.DUPLEX.Simplex : turned);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /** What a file's /ID is made from, so that another book, time or file gives another one. */
  private long fingerprint(byte[] bytes, BookletFile file) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    crc.update(file.name().getBytes(StandardCharsets.US_ASCII));
    return made.getEpochSecond() << 32 | crc.getValue();
  }
}
