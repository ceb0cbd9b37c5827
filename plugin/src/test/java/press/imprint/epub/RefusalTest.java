package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.SampleBook;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Attributes;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.Notes;
import press.imprint.model.Part;
import press.imprint.model.Picture;

/** What epub4j would do wrong without a word, refused or made impossible. */
class RefusalTest {
  private static final Contents.Entry START =
      new Contents.Entry("Start", Optional.empty(), "a.xhtml", List.of());

  @TempDir private Path folder;
  private final MasterFile file = new MasterFile("a.md");

  private static Item page(String href) {
    return Item.page(href, new XhtmlDocument("en", "t"));
  }

  private static EpubFiles files(List<Item> pages, List<Item> others, Contents.Entry... contents) {
    Item opf = new Item("content.opf", "application/oebps-package+xml", "", page("a.b").content());
    return new EpubFiles("Title", "urn:x:y", opf, pages, others, List.of(contents));
  }

  private Book bookOf(BookFacts facts, String words) {
    Part part = new Part(Matter.BODY, List.of(file.paragraph(words)));
    return new Book(facts.metadata(), List.of(part), List.of(), List.of(file.source()));
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    List<Item> twice = List.of(page("a.xhtml"));
    assertThrows(IllegalArgumentException.class, () -> files(twice, twice, START));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 a.xhtml", "text/1.xhtml", "ä.xhtml", "../a.xhtml", "a/b/c.xhtml", ""})
  void aNameThatMakesNoIdIsRefused(String href) {
    assertThrows(IllegalArgumentException.class, () -> page(href));
  }

  @Test
  void anEntryOfTheContentsWithoutAWordIsRefused() {
    Contents.Entry silent = new Contents.Entry(" ", Optional.empty(), "a.xhtml", List.of());
    Contents.Entry parent =
        new Contents.Entry("Start", Optional.empty(), "a.xhtml", List.of(silent));
    List<Item> pages = List.of(page("a.xhtml"));
    assertThrows(IllegalArgumentException.class, () -> files(pages, List.of(), parent));
  }

  @Test
  void everyFileArrivesAndIsInTheManifestWhateverItsKind() throws Exception {
    Item odd = new Item("fonts/face.woff", "font/woff2", "", new byte[] {1, 2, 3});
    Map<String, byte[]> entries =
        new Container(files(List.of(page("a.xhtml")), List.of(odd), START)).entries();
    assertEquals(3, entries.get("OEBPS/fonts/face.woff").length);
    PageFrame frame = new PageFrame(new BookFacts().metadata());
    Pictures none = new Pictures(bookOf(new BookFacts(), "x"), noNotes());
    Item opf =
        new PackageDocument(frame, new Accessibility(none, List.of()), OpenedEpub.MADE)
            .of(List.of(page("a.xhtml")), List.of(odd));
    String manifest = new String(opf.content(), StandardCharsets.UTF_8);
    assertTrue(manifest.contains("href=\"fonts/face.woff\" media-type=\"font/woff2\""), manifest);
  }

  private Notes noNotes() {
    return new Notes(bookOf(new BookFacts(), "x"));
  }

  @Test
  void aPictureThatCannotBeReadStopsTheBookAndLeavesNoFile() throws Exception {
    Picture picture = SampleBook.plate(folder.resolve("gone.png"));
    Part part =
        new Part(
            Matter.BODY, List.of(file.paragraph(file.image(picture, "gone", Attributes.NONE))));
    Book book =
        new Book(new BookFacts().metadata(), List.of(part), List.of(), List.of(file.source()));
    Files.delete(folder.resolve("gone.png"));
    Path epub = folder.resolve("book.epub");
    EpubWriter writer =
        new EpubWriter(book, new Notes(book), note -> List.of(), "", OpenedEpub.MADE, false);
    assertThrows(IOException.class, () -> writer.write(epub));
    assertFalse(Files.exists(epub));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bell \u0007", "nothing \u0000", "no character \uffff", "half \ud83d"})
  void aCharacterThatXmlCannotHoldIsRefusedWhereverItStands(String words) {
    Book text = bookOf(new BookFacts(), words);
    assertThrows(IllegalArgumentException.class, () -> OpenedEpub.written(text, folder));
    Book title = bookOf(new BookFacts().title(words), "x");
    assertThrows(IllegalArgumentException.class, () -> OpenedEpub.written(title, folder));
    Book publisher = bookOf(new BookFacts().published(words, "x"), "x");
    assertThrows(IllegalArgumentException.class, () -> OpenedEpub.written(publisher, folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bell \u0007", "half \ud83d"})
  void aCharacterThatXmlCannotHoldIsRefusedInTheTextOfAPicture(String alt) throws Exception {
    Picture picture = SampleBook.plate(folder.resolve("plate.png"));
    Part part =
        new Part(Matter.BODY, List.of(file.paragraph(file.image(picture, alt, Attributes.NONE))));
    Book book =
        new Book(new BookFacts().metadata(), List.of(part), List.of(), List.of(file.source()));
    assertThrows(IllegalArgumentException.class, () -> OpenedEpub.written(book, folder));
  }

  @Test
  void anAuthorOfOneNameHasThatNameAlone() throws Exception {
    OpenedEpub epub = OpenedEpub.of(bookOf(new BookFacts().by("Homer", "", "author"), "x"), folder);
    assertTrue(
        epub.letters("content.opf").contains("<dc:creator id=\"creator-1\">Homer</dc:creator>"));
    assertFalse(epub.letters("content.opf").contains("file-as"));
    assertFalse(epub.letters("toc.ncx").contains("Homer"));
  }

  @Test
  void lettersOfEveryPlaneReachTheNcx() throws Exception {
    Book book =
        new Book(
            new BookFacts().title("𝔄 & <b>").metadata(),
            List.of(new Part(Matter.BODY, List.of(file.heading(1, "h", file.text("😀 @ ü"))))),
            List.of(),
            List.of());
    OpenedEpub epub = OpenedEpub.of(book, folder);
    var ncx = OpenedEpub.parsed(epub.entries().get("OEBPS/toc.ncx"));
    assertEquals("𝔄 & <b>", ncx.getElementsByTagName("docTitle").item(0).getTextContent().strip());
    assertEquals("😀 @ ü", ncx.getElementsByTagName("navLabel").item(0).getTextContent().strip());
  }
}
