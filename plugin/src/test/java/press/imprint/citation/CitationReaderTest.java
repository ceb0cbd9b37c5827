package press.imprint.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Location;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Note;

/** A table of notes, {@code citations.txt}, and what each is read as. */
class CitationReaderTest {
  private static final Path TABLE = Path.of("src/test/fixtures/citations.txt");
  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.of("A book"),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:citations");

  @TempDir Path folder;

  private List<Citation> read(String note) {
    return CitationReader.read(note(note).blocks());
  }

  private Note note(String body) {
    try {
      Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
      Files.writeString(folder.resolve("01.md"), "A[^1].\n\n[^1]: " + body + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ManuscriptReader(folder, "book", DEFAULTS)
        .read()
        .book()
        .orElseThrow()
        .notes()
        .get(0);
  }

  @TestFactory
  Stream<DynamicTest> aNoteIsReadAsTheTableSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : Files.readString(TABLE).split("\n\n", -1)) {
      String[] lines = row.strip().split("\n", -1);
      if (!lines[0].startsWith("#")) {
        tests.add(
            DynamicTest.dynamicTest(
                lines[0], () -> assertEquals(lines[1].strip(), CitationSketch.of(read(lines[0])))));
      }
    }
    return tests.stream();
  }

  @Test
  void placesAreThoseOfTheMaster() {
    List<Citation> citations = read("*Ibid.*, 3; see also M&uuml;ller, *Rope*, 12--14.");
    Citation.Ibid ibid = (Citation.Ibid) citations.get(0);
    assertEquals("*Ibid.*", ibid.word().at().text());
    assertEquals("*Ibid.*, 3", ibid.at().text());
    Citation.Brief brief = (Citation.Brief) citations.get(1);
    Location surname = brief.authors().names().get(0).surname().at();
    assertEquals("M&uuml;ller", surname.text());
    assertEquals("*Rope*", brief.title().orElseThrow().at().text());
    assertEquals("12--14", brief.locator().orElseThrow().words().at().text());
    assertEquals("book/01.md:3:28", surname.toString());
  }
}
