package press.imprint.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    return CitationReader.read(notes(List.of(note)).get(0).blocks());
  }

  private List<Note> notes(List<String> bodies) {
    StringBuilder master = new StringBuilder();
    for (int i = 1; i <= bodies.size(); i++) {
      master.append("A[^%d].\n\n[^%d]: %s\n\n".formatted(i, i, bodies.get(i - 1)));
    }
    try {
      Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
      Files.writeString(folder.resolve("01.md"), master);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ManuscriptReader(folder, "book", DEFAULTS).read().book().orElseThrow().notes();
  }

  @TestFactory
  Stream<DynamicTest> aNoteIsReadAsTheTableSays() throws IOException {
    List<String[]> rows =
        Arrays.stream(Files.readString(TABLE).split("\n\n", -1))
            .map(row -> row.strip().split("\n", -1))
            .filter(row -> !row[0].startsWith("#"))
            .toList();
    List<Note> notes = notes(rows.stream().map(row -> row[0]).toList());
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    rows.get(i)[0],
                    () ->
                        assertEquals(
                            rows.get(i)[1].strip(),
                            CitationSketch.of(CitationReader.read(notes.get(i).blocks())))));
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
