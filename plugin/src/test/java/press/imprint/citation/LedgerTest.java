package press.imprint.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Book;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/** Which notes cite which source, and which sources a note cites. */
class LedgerTest {
  private static final String FIRST =
      """
      # One

      First.[^1] Second.[^2] Third (Blair, *Too Much to Know*, 12).[^3] Fourth.[^4]

      [^1]: Ann Blair, *Too Much to Know* (New Haven: Yale University Press, 2010), 269.
      [^2]: *Ibid.*, 271.
      [^3]: See Anthony Grafton, *The Footnote: A Curious History* (Cambridge, MA: Harvard University
        Press, 1997), 3; Blair, 12. The rest is said elsewhere.
      [^4]: Nothing is cited here.
      """;

  private static final String SECOND =
      """
      # Two

      Again.[^a] And again.[^b] Once more.[^c]

      [^a]: Grafon, 14.
      [^b]: *Ibid.*
      [^c]: Tyson, 9.
      """;

  @TempDir Path folder;

  private Book read(String... files) throws IOException {
    return MadeBook.of(folder, "lang: en\n", files);
  }

  private static Ledger ledger(Book book) {
    return new Ledger(book, new Notes(book));
  }

  private static Note note(Book book, String label) {
    return book.notes().stream().filter(n -> n.label().equals(label)).findFirst().orElseThrow();
  }

  private static String told(Citing citing) {
    String note = citing.note().map(Note::label).orElse("text");
    return citing.part() + " " + note + ": " + CitationSketch.of(List.of(citing.citation()));
  }

  @Test
  void sourcesComeInTheOrderOfTheirFirstFullCitations() throws IOException {
    List<Source> sources = ledger(read(FIRST, SECOND)).sources();
    assertEquals(
        List.of("Too Much to Know", "The Footnote: A Curious History"),
        sources.stream().map(source -> source.work().title().text()).toList());
  }

  @Test
  void aSourceKnowsAllThatCiteIt() throws IOException {
    Ledger ledger = ledger(read(FIRST, SECOND));
    assertEquals(
        List.of(
            "0 1: full Blair: Too Much to Know New Haven/Yale University Press/2010 @ 269",
            "0 2: ibid @ 271",
            "0 text: short Blair: Too Much to Know @ 12",
            "0 3: short Blair @ 12"),
        ledger.citingsOf(ledger.sources().get(0)).stream().map(LedgerTest::told).toList());
  }

  @Test
  void aMisspeltNameAndWhatFollowsItCiteTheSourceThatIsMeant() throws IOException {
    Ledger ledger = ledger(read(FIRST, SECOND));
    List<Citing> citings = ledger.citingsOf(ledger.sources().get(1));
    assertEquals(
        List.of("1 a: short Grafon @ 14", "1 b: ibid"),
        citings.stream().skip(1).map(LedgerTest::told).toList());
    assertEquals(Binding.NearMiss.class, citings.get(1).binding().getClass());
  }

  @Test
  void aShortCitationThatComesTooEarlyCitesItsSource() throws IOException {
    String early = FIRST.replace("[^1]: Ann", "[^1]: Grafton, 5; Ann");
    Ledger ledger = ledger(read(early));
    assertEquals("0 1: short Grafton @ 5", told(ledger.citingsOf(ledger.sources().get(1)).get(0)));
  }

  @Test
  void whereEachPartCitesInFullAShortCitationCitesTheSourceAllTheSame() throws IOException {
    String again =
        "[^b]: Ann Blair, *Too Much to Know* (New Haven: Yale University Press, 2010).\n";
    String early = "# Two\n\nOne.[^a] Two.[^b]\n\n[^a]: Blair, 5.\n" + again;
    String never = "# Three\n\nOne.[^a]\n\n[^a]: Blair, 7.\n";
    Book book = MadeBook.of(folder, "lang: en\ncitations: {full: part}\n", FIRST, early, never);
    Ledger ledger = ledger(book);
    assertEquals(
        List.of("1 a: short Blair @ 5", "2 a: short Blair @ 7"),
        ledger.citingsOf(ledger.sources().get(0)).stream()
            .filter(citing -> citing.part() > 0 && !(citing.citation() instanceof Citation.Full))
            .map(LedgerTest::told)
            .toList());
  }

  @Test
  void aNoteKnowsItsCitationsInOrder() throws IOException {
    Book book = read(FIRST, SECOND);
    Ledger ledger = ledger(book);
    List<Binding> third = ledger.bindingsOf(note(book, "3"));
    assertEquals(
        List.of(
            Optional.of("The Footnote: A Curious History"),
            Optional.of("Too Much to Know"),
            Optional.empty()),
        third.stream()
            .map(one -> one.cited().map(source -> source.work().title().text()))
            .toList());
    assertEquals(
        List.of(Binding.Unknown.class),
        ledger.bindingsOf(note(book, "c")).stream().map(Object::getClass).toList());
  }

  @Test
  void aBookWithoutAFullCitationHasNoSources() throws IOException {
    Book book = read(SECOND);
    Ledger ledger = ledger(book);
    assertEquals(List.of(), ledger.sources());
    assertEquals(List.of(), ledger.bindingsOf(note(book, "a")));
  }

  @Test
  void aNoteThatIsNeverCalledCitesNothing() throws IOException {
    Book book = read(FIRST + "[^lost]: Blair, 14.\n");
    assertEquals(List.of(), ledger(book).bindingsOf(note(book, "lost")));
  }
}
