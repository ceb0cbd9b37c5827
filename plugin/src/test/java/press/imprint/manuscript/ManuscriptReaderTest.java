package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.Notes;
import press.imprint.model.Part;

class ManuscriptReaderTest {
  @TempDir private Path temp;
  private TempBook folder;

  @BeforeEach
  void makeBook() {
    folder = new TempBook(temp);
  }

  private Reading read() {
    return new ManuscriptReader(folder.folder(), "src/main/book", TempBook.NO_DEFAULTS).read();
  }

  private Book book() {
    Reading reading = read();
    assertEquals(List.of(), reading.findings());
    return reading.book().orElseThrow();
  }

  @Test
  void aBookIsItsFilesInOrder() {
    folder.yaml("title: T\nlang: en\nfront: [p.md]\nback: [z.md]\n");
    folder.file("b.md", "# B[^1]\n\n[^1]: b").file("a.md", "# A[^1]\n\n[^1]: a");
    folder.file("p.md", "For you").file("z.md", "# Z");
    Book book = book();
    assertEquals(
        List.of(Matter.FRONT, Matter.BODY, Matter.BODY, Matter.BACK),
        book.parts().stream().map(Part::matter).toList());
    assertEquals(
        List.of("book.yaml", "p.md", "a.md", "b.md", "z.md"),
        book.sources().stream().map(s -> s.name().replace("src/main/book/", "")).toList());
    Notes notes = new Notes(book);
    assertEquals(List.of("1", "1"), book.notes().stream().map(notes::numberOf).toList());
  }

  @Test
  void everyMistakeIsTold() {
    folder.yaml("title: T\nlnag: en\n");
    folder.file("a.md", "# A {#x}\n\n[b]{#x}");
    folder.file("b.md", new byte[] {'a', (byte) 0xFF, 'b'});
    Reading reading = read();
    List<String> rules = reading.findings().stream().map(f -> f.rule().id()).distinct().toList();
    assertEquals(List.of("bad-metadata", "unreadable-file", "duplicate-id"), rules);
    assertTrue(reading.book().isPresent());
  }

  @Test
  void aFolderWithoutABookHasNone() {
    Reading reading = new ManuscriptReader(temp, "book", TempBook.NO_DEFAULTS).read();
    assertTrue(reading.book().isEmpty());
    assertEquals(1, reading.findings().size());
  }

  @Test
  void aByteOrderMarkIsNoLetter() {
    folder.file("a.md", "\uFEFF# A {#b}\r\n\r\n[^1]: c\r\n".getBytes(StandardCharsets.UTF_8));
    Book book = book();
    assertEquals("b", book.parts().get(0).heading().orElseThrow().id());
    assertEquals("src/main/book/a.md:3:1", book.notes().get(0).at().toString());
  }

  @Test
  void aMasterIsReadOnceAndEveryPlaceIsInASourceOfTheBook() {
    folder.file("a.md", "a[^1]\n\n[^1]: b");
    Book book = book();
    SourceText source = book.notes().get(0).at().source();
    assertTrue(book.sources().contains(source));
    assertTrue(new Notes(book).called().contains(book.notes().get(0)));
  }
}
