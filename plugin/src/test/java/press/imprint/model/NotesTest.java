package press.imprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;

class NotesTest {
  private final MasterFile file = new MasterFile("a.md");

  private Notes notes(List<Part> parts, Note... bodies) {
    Book book =
        new Book(new BookFacts().metadata(), parts, List.of(bodies), List.of(file.source()));
    return new Notes(book);
  }

  @Test
  void partsThatSayTheSameKeepTheirNotesApart() {
    List<Block> blocks = List.of(file.paragraph(file.text("The rope was cut"), file.call("rope")));
    Note rope = file.note("rope", file.paragraph("Hemp, three strands."));
    Part first = new Part(Matter.BODY, blocks);
    Part second = new Part(Matter.BODY, blocks);
    assertEquals(first, second);

    Notes notes = notes(List.of(first, second), rope);

    assertEquals(List.of(rope), notes.firstCalledIn(first));
    assertEquals(List.of(), notes.firstCalledIn(second));
  }

  @Test
  void notesStandInTheOrderOfTheirFirstCallsHoweverOftenTheyAreCalled() {
    Note rope = file.note("rope", file.paragraph("Hemp."));
    Note dawn = file.note("dawn", file.paragraph("At five."));
    Note never = file.note("never", file.paragraph("Of no use."));
    Part part =
        new Part(
            Matter.BODY,
            List.of(file.paragraph(file.call("dawn"), file.call("rope"), file.call("dawn"))));

    Notes notes = notes(List.of(part), rope, never, dawn);

    assertEquals(List.of(dawn, rope), notes.called());
    assertEquals(List.of(1, 2), notes.called().stream().map(notes::serialOf).toList());
    assertEquals(List.of("1", "2"), notes.called().stream().map(notes::numberOf).toList());
    assertEquals(2, notes.callsOf(dawn).size());
    assertEquals(List.of(), notes.callsOf(never));
  }
}
