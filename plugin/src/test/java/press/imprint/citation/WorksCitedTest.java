package press.imprint.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inlines;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/** The list of works cited: what its entries say, their order, the notes that they lead to. */
class WorksCitedTest {
  private static final Path TABLE = Path.of("src/test/fixtures/works-cited.txt");
  private static final String YAML = "lang: en\nsources: true\n";

  @TempDir Path folder;

  private Book listed(String yaml, String... files) throws IOException {
    Book book = MadeBook.of(folder, yaml, files);
    Notes notes = new Notes(book);
    return new WorksCited(
            book, notes, new Ledger(book, notes), note -> "note--" + notes.serialOf(note))
        .book();
  }

  private static List<String> lines(Part part) {
    List<String> lines = new ArrayList<>();
    new BookWalker() {
      @Override
      public Void paragraph(Block.Paragraph paragraph) {
        lines.add(MarkedLetters.of(paragraph.content()));
        return null;
      }
    }.walkBlocks(part.blocks());
    return lines;
  }

  private static String title(Part part) {
    return Inlines.plainText(part.heading().orElseThrow().content());
  }

  private static Part last(Book book) {
    return book.parts().get(book.parts().size() - 1);
  }

  @TestFactory
  Stream<DynamicTest> anEntryIsMadeAsTheTableSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : Files.readString(TABLE).split("\n\n", -1)) {
      String[] lines = row.strip().split("\n", -1);
      if (!lines[0].startsWith("#")) {
        tests.add(
            DynamicTest.dynamicTest(
                lines[0],
                () -> {
                  Book book = listed(YAML, "A.[^1]\n\n[^1]: " + lines[0] + "\n");
                  assertEquals(lines[1].strip(), lines(last(book)).get(0));
                }));
      }
    }
    return tests.stream();
  }

  private static final String TWO_WORKS =
      """
      # One

      First.[^1] Second.[^2] Third.[^3]

      [^1]: Jane Roe, *Wire* (Bergen: Havn, 1960), 12; John Doe, *Rope* (Oslo: Tau, 1961), 3.
      [^2]: *Ibid.*, 13.
      [^3]: Roe, 14; Roe, 16.
      """;

  private static String full(String author, String title) {
    return author + ", *" + title + "* (Bergen: Havn, 1960), 12.";
  }

  private List<String> order(String yaml, String... notes) throws IOException {
    StringBuilder file = new StringBuilder("# One\n\nText.");
    for (int i = 0; i < notes.length; i++) {
      file.append("[^").append(i).append("]");
    }
    for (int i = 0; i < notes.length; i++) {
      file.append("\n\n[^").append(i).append("]: ").append(notes[i]);
    }
    return lines(last(listed(yaml, file + "\n"))).stream()
        .filter(line -> !line.startsWith("Note"))
        .map(line -> line.replaceFirst("\\. Bergen.*", ""))
        .toList();
  }

  @Test
  void everySourceStandsOnceWithTheNotesThatCiteIt() throws IOException {
    Book book = listed(YAML + "notes: {restart: part}\n", TWO_WORKS);
    assertEquals("Works cited", title(last(book)));
    assertEquals(
        List.of(
            "Doe, John. *Rope*. Oslo: Tau, 1961.",
            "Note 1(#note--1)",
            "Roe, Jane. *Wire*. Bergen: Havn, 1960.",
            "Notes 1(#note--1), 3(#note--3)"),
        lines(last(book)));
  }

  @Test
  void aBodyATitleAndAnAuthorAreSortedTogether() throws IOException {
    assertEquals(
        List.of(
            "Ábel, Zoe. *Rope*",
            "*The Art of Rope*. Edited by Ann Poe",
            "Lee, Ann, and John Roe. *Hemp*",
            "Lee, Zoe. *A Rope*",
            "Lee, Zoe. *Wire*",
            "Lee, Zoe, and John Roe. *Anchors*",
            "Leeds, Bob. *Hemp*",
            "National Library. *Rope*",
            "Van Dyke, Ann. *Rope*"),
        order(
            YAML,
            full("Ann Van Dyke", "Rope"),
            full("The National Library", "Rope"),
            full("Zoe Lee and John Roe", "Anchors"),
            full("Bob Leeds", "Hemp"),
            full("Zoe Lee", "Wire"),
            full("Zoe Lee", "A Rope"),
            full("Ann Lee and John Roe", "Hemp"),
            "*The Art of Rope*, ed. Ann Poe (Bergen: Havn, 1960).",
            full("Zoe Ábel", "Rope")));
  }

  @Test
  void theOrderIsThatOfTheLanguage() throws IOException {
    String[] notes = {full("Ann Ögren", "Rope"), full("Ann Zorn", "Rope"), full("Ann Ohm", "Rope")};
    assertEquals(
        List.of("Ögren, Ann. *Rope*", "Ohm, Ann. *Rope*", "Zorn, Ann. *Rope*"),
        order("lang: de\nsources: true\n", notes).stream()
            .filter(line -> !line.startsWith("Anmerkung"))
            .toList());
    assertEquals(
        List.of("Ohm, Ann. *Rope*", "Zorn, Ann. *Rope*", "Ögren, Ann. *Rope*"),
        order("lang: sv\nsources: true\n", notes));
  }

  @Test
  void ourWordsAreThoseOfTheLanguageOrTheBooksOwn() throws IOException {
    String labels = "labels: {works-cited: Quellen, edited-by: \"Hg. von {0}\"}\n";
    Book book =
        listed(
            "lang: de\nsources: true\n" + labels,
            "A.[^1]\n\n[^1]: Jane Roe, *Wire*, ed. Ann Poe (Bergen: Havn, 1960), 12.\n");
    assertEquals("Quellen", title(last(book)));
    assertEquals(
        List.of("Roe, Jane. *Wire*. Hg. von Ann Poe. Bergen: Havn, 1960.", "Anmerkung 1(#note--1)"),
        lines(last(book)));
  }

  @Test
  void aNoteOfAPartWithoutANumberIsNamedByItsPart() throws IOException {
    Book book =
        listed(
            YAML,
            "# Foreword {.unnumbered}\n\nA.[^1]\n\n[^1]: " + full("Jane Roe", "Wire") + "\n",
            "# One\n\nB.[^1]\n\n[^1]: Roe, 14.\n");
    assertEquals("Notes Foreword, 1(#note--1); I.1(#note--2)", lines(last(book)).get(1));
  }

  @Test
  void aBookThatDoesNotAskOrCitesNothingHasNoList() throws IOException {
    assertEquals(1, listed("lang: en\nsources: false\n", TWO_WORKS).parts().size());
    assertEquals(1, listed("lang: en\n", TWO_WORKS).parts().size());
    assertEquals(1, listed(YAML, "A.[^1]\n\n[^1]: Nothing.\n").parts().size());
  }
}
