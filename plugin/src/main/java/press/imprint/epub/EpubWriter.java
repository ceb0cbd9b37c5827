package press.imprint.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * Writes a book that has no errors as EPUB 3.3: cover, title page, imprint page, contents, then a
 * file for each part with its notes at its end. The same book and instant give the same bytes.
 */
public final class EpubWriter {
  private final Book book;
  private final Notes notes;
  private final Function<Note, List<Inline>> antecedents;
  private final String css;
  private final Instant made;
  private final boolean draft;

  /**
   * For a book.
   *
   * @param book the book, as it can be printed
   * @param notes its notes
   * @param antecedents the words to set below a note, for which its <i>Ibid.</i> stands; mostly
   *     none
   * @param css the author's style sheet, which comes behind ours; empty where there is none
   * @param made when the EPUB is made, in its metadata and its container
   * @param draft whether the title page says that it is a draft
   */
  public EpubWriter(
      Book book,
      Notes notes,
      Function<Note, List<Inline>> antecedents,
      String css,
      Instant made,
      boolean draft) {
    this.book = book;
    this.notes = notes;
    this.antecedents = antecedents;
    this.css = css;
    this.made = made;
    this.draft = draft;
  }

  /**
   * Writes the EPUB.
   *
   * @param file where to; what is there is replaced
   * @throws IOException if a picture cannot be read or the file cannot be written
   * @throws IllegalArgumentException if the metadata hold a character that XML cannot
   */
  public void write(Path file) throws IOException {
    Files.write(file, new ReproducibleZip(made).of(new Container(files()).entries()));
  }

  private EpubFiles files() throws IOException {
    PageFrame frame = new PageFrame(book.metadata());
    List<PartFile> parts = PartFile.of(book.parts());
    Pictures pictures = new Pictures(book, notes);
    Contents contents = new Contents(frame, parts);
    CoverPage cover = new CoverPage(frame, pictures);

    List<Item> readingOrder = new ArrayList<>();
    readingOrder.add(cover.page());
    readingOrder.add(new TitlePage(frame, draft).page());
    readingOrder.add(new ImprintPage(frame).page());
    readingOrder.add(new NavigationPage(frame, contents).page());
    Places places = new Places(parts, notes);
    EndNotes endNotes = new EndNotes(frame, notes, places, antecedents);
    PartPage page = new PartPage(frame, notes, places, pictures, endNotes);
    parts.forEach(part -> readingOrder.add(page.of(part, contents.titleOf(part))));

    List<Item> images = pictures.items();
    List<Item> others = new ArrayList<>(images);
    cover.drawn().ifPresent(others::add);
    others.add(new Item(Hrefs.STYLE, "text/css", "", style()));

    Accessibility accessibility = new Accessibility(pictures, images);
    Item opf = new PackageDocument(frame, accessibility, made).of(readingOrder, others);
    String identifier = book.metadata().identifiers().ofEpub();
    return new EpubFiles(frame.title(), identifier, opf, readingOrder, others, contents.entries());
  }

  private byte[] style() throws IOException {
    try (InputStream in = EpubWriter.class.getResourceAsStream(Hrefs.STYLE)) {
      String ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String all = css.isEmpty() ? ours : ours + "\n" + css;
      return all.getBytes(StandardCharsets.UTF_8);
    }
  }
}
