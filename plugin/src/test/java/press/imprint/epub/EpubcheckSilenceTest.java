package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.NoteRestart;
import press.imprint.model.Part;
import press.imprint.verify.Epubcheck;

class EpubcheckSilenceTest {
  @TempDir private Path folder;

  @Test
  void epubcheckHasNothingToSayAtItsMostTalkative() throws Exception {
    List<Path> epubs = new ArrayList<>();
    for (String lang : List.of("en", "ru", "fr", "ar")) {
      for (NoteRestart restart : NoteRestart.values()) {
        BookFacts facts = new BookFacts().lang(lang).restart(restart);
        epubs.add(OpenedEpub.written(SampleBook.of(facts, folder), folder));
      }
    }
    for (String date : List.of("2018", "2018-11", "2018-11-05")) {
      BookFacts facts = PackageTest.everyFact().date(date).tocDepth(6);
      epubs.add(OpenedEpub.written(SampleBook.of(facts, folder), folder));
    }
    BookFacts pictured = new BookFacts().cover(SampleBook.plate(folder.resolve("cover.png")));
    epubs.add(OpenedEpub.written(SampleBook.of(pictured, folder), folder));
    BookFacts drawn = new BookFacts().cover(SampleBook.drawing(folder.resolve("cover.svg")));
    epubs.add(OpenedEpub.written(SampleBook.of(drawn, folder), folder));
    epubs.add(OpenedEpub.written(leaflet(), folder));
    assertEquals(List.of(), Epubcheck.verification().verifyAll(epubs));
  }

  /** A book of one part without a heading. */
  private static Book leaflet() {
    MasterFile file = new MasterFile("a.md");
    Part part = new Part(Matter.BODY, List.of(file.paragraph("All there is.")));
    return new Book(new BookFacts().metadata(), List.of(part), List.of(), List.of(file.source()));
  }
}
