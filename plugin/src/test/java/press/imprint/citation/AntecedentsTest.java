package press.imprint.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** What stands below notes that say Ibid. */
class AntecedentsTest {
  private static final String FULL =
      "Ann Blair, *Too Much to Know: Managing Information* (New Haven: Yale, 2010), 269.";

  @TempDir Path folder;

  private List<String> below(String yaml, String... notes) throws IOException {
    StringBuilder file = new StringBuilder("Text.");
    for (int i = 0; i < notes.length; i++) {
      file.append(" Text.[^").append(i).append("]");
    }
    for (int i = 0; i < notes.length; i++) {
      file.append("\n\n[^").append(i).append("]: ").append(notes[i]);
    }
    Book book = MadeBook.of(folder, "lang: en\n" + yaml, file + "\n");
    Notes numbered = new Notes(book);
    Antecedents antecedents =
        new Antecedents(book.metadata(), numbered, new Ledger(book, numbered));
    return numbered.called().stream().map(note -> MarkedLetters.of(antecedents.of(note))).toList();
  }

  private String belowTheSecond(String first, String second) throws IOException {
    return below("", first, second).get(1);
  }

  @Test
  void anIbidHasItsSourceInShortAndItsOwnPage() throws IOException {
    assertEquals(
        List.of("", "= Blair, *Too Much to Know*, 271–72"), below("", FULL, "*Ibid.*, 271–72."));
    assertEquals("= Blair, *Too Much to Know*, 12", belowTheSecond(FULL, "*Id.* at 12."));
  }

  @Test
  void anIbidWithoutAPageHasThatOfTheCitationBefore() throws IOException {
    assertEquals(
        List.of(
            "",
            "= Blair, *Too Much to Know*, 269",
            "= Blair, *Too Much to Know*, 12",
            "= Blair, *Too Much to Know*, 12",
            "",
            "= Blair, *Too Much to Know*, chap. 3"),
        below("", FULL, "*Ibid.*", "*Ibid.*, 12.", "*Ibid.*", "Blair, chap. 3.", "*Ibid.*"));
    assertEquals(
        "= Blair, *Too Much to Know*",
        belowTheSecond("Ann Blair, *Too Much to Know* (New Haven: Yale, 2010).", "*Ibid.*"));
  }

  @Test
  void commentaryBehindAnIbidChangesNothing() throws IOException {
    assertEquals(
        "= Blair, *Too Much to Know*, 3", belowTheSecond(FULL, "*Ibid.*, 3. So say others."));
  }

  @Test
  void anIbidBehindACitationOfItsOwnNoteNeedsNoHelp() throws IOException {
    assertEquals("", belowTheSecond(FULL, "Blair, 12. *Ibid.*, 13."));
    assertEquals("= Blair, *Too Much to Know*, 3", belowTheSecond(FULL, "*Ibid.*, 3; *ibid.*, 5."));
  }

  @Test
  void anIbidThatCannotBeBoundGetsNothing() throws IOException {
    assertEquals(List.of("", ""), below("", "*Ibid.*, 3.", FULL));
    String two = "Jane Roe, *Rope* (Bergen: Havn, 1960), 3; John Doe, *Wire* (Oslo: Tau, 1961), 4.";
    assertEquals("", belowTheSecond(two, "*Ibid.*, 12."));
    assertEquals(List.of("", "", ""), below("", FULL, "Tyson, *Bells*, 9.", "*Ibid.*, 12."));
  }

  @Test
  void anArticleStandsInItsQuotationMarks() throws IOException {
    String article = "“A Knot: Or Two,” *Rope Quarterly* 12 (1957): 31–40.";
    assertEquals("= Doe, “A Knot,” 33", belowTheSecond("John Doe, " + article, "*Ibid.*, 33."));
    assertEquals(
        "= Roe & Doe, ‘A Knot’, 12",
        belowTheSecond(
            "Jane Roe and John Doe, ‘A Knot’, in *Ropes*, ed. Ann Poe (Oslo: Tau, 1961), 12.",
            "*Ibid.*"));
  }

  @Test
  void ofMoreThanTwoAuthorsOnlyTheFirstIsNamed() throws IOException {
    String book = ", *Rope* (Bergen: Havn, 1960), 3.";
    assertEquals(
        "= Roe et al., *Rope*, 4", belowTheSecond("Jane Roe et al." + book, "*Ibid.*, 4."));
    assertEquals(
        "= Roe et al., *Rope*, 4",
        belowTheSecond("Jane Roe, John Doe, and Ann Poe" + book, "*Ibid.*, 4."));
  }

  @Test
  void aWorkOfTheSameAuthorStandsUnderThatName() throws IOException {
    String idem = FULL + " Ibid., 3; idem, *Rope* (Oslo: Tau, 1961), 4.";
    assertEquals(
        List.of("", "= Blair, *Rope*, 5"),
        below("", "Blair, 3; idem, *Rope* (Oslo: Tau, 1961), 4.", "*Ibid.*, 5."));
    assertEquals("", belowTheSecond(idem, "*Ibid.*, 5."));
  }

  @Test
  void aBookMayKeepItsNotesAsTheyAre() throws IOException {
    assertEquals(List.of("", ""), below("ibid: keep\n", FULL, "*Ibid.*, 271."));
  }
}
