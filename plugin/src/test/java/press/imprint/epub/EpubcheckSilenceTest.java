package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Book;
import press.imprint.model.NoteRestart;
import press.imprint.model.Notes;
import press.imprint.verify.Epubcheck;

class EpubcheckSilenceTest {
  private static final Instant MADE = Instant.parse("2026-11-23T10:11:12Z");

  @TempDir private Path folder;

  static Stream<Arguments> books() {
    return Stream.of("en", "ru", "fr", "ar")
        .flatMap(
            lang -> Stream.of(NoteRestart.values()).map(restart -> Arguments.of(lang, restart)));
  }

  @ParameterizedTest
  @MethodSource("books")
  void epubcheckHasNothingToSayAtItsMostTalkative(String lang, NoteRestart restart)
      throws Exception {
    Book book = SampleBook.of(new BookFacts().lang(lang).restart(restart), folder);
    Path epub = folder.resolve("book.epub");
    new EpubWriter(book, new Notes(book), MADE).write(epub);
    if (System.getProperty("keep.epub") != null) {
      java.nio.file.Files.copy(
          epub,
          Path.of(System.getProperty("keep.epub"), lang + "-" + restart + ".epub"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(List.of(), Epubcheck.verification().verify(epub));
  }
}
