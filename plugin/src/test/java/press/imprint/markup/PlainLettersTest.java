package press.imprint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;

class PlainLettersTest {
  private final MasterFile file = new MasterFile("a.md");
  private final PlainLetters letters = new PlainLetters(new BookFacts().metadata());

  @Test
  void aHeadingLeavesItsNoteCallBehindAndKeepsItsMarks() {
    String said =
        letters.of(
            List.of(
                file.text("The \""),
                file.em(file.text("end")),
                file.text("\" of "),
                file.code("--x"),
                file.call("n"),
                file.softBreak(),
                file.text("it's")));
    assertEquals("The “end” of --x it’s", said);
  }

  @Test
  void aLineByItselfIsSetTheSameWay() {
    assertEquals("It’s “so”", letters.of("It's \"so\""));
  }
}
