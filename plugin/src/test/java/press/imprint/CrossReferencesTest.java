package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.markup.PlainLetters;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;

/** What cross-references print where there are no pages. */
class CrossReferencesTest {
  private static final String SECOND =
      """
      # Two {#two}

      Sold.[^may] Sold.[^june]

      [^may]: In May.

      [^june]: In June.
      """;

  @TempDir private Path folder;

  /** What the paragraph that begins with an asterisk prints. */
  private String printed(String yaml, String first) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Rope\nlang: en\n" + yaml);
    Files.writeString(folder.resolve("01.md"), first);
    Files.writeString(folder.resolve("02.md"), SECOND);
    Files.writeString(
        folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
    Optional<String> none = Optional.empty();
    BookDefaults defaults = new BookDefaults(none, none, List.of(), none, none, "press:rope");
    Book book = new ManuscriptReader(folder, "book", defaults).read().book().orElseThrow();
    PlainLetters letters = new PlainLetters(book.metadata());
    StringBuilder printed = new StringBuilder();
    BookWalker search =
        new BookWalker() {
          @Override
          public Void paragraph(Block.Paragraph paragraph) {
            String words = letters.of(paragraph.content());
            printed.append(words.startsWith("@") ? words.substring(1) : "");
            return null;
          }
        };
    book.parts().forEach(part -> search.walkBlocks(part.blocks()));
    book.notes().forEach(note -> search.walkBlocks(note.blocks()));
    return printed.toString().strip();
  }

  @Test
  void aHeadingGivesItsTitleWithoutCallsAndLinksInOneLine() throws IOException {
    String title = "The \"*Rope*\"[^1] of [Two](#two) -- `x`\\\nagain {#h}\n---\n\n[^1]: A.\n\n";
    assertEquals(
        "see The “Rope” of Two – x again.", printed("", "# One\n\n" + title + "@ see [](#h)."));
    assertEquals(
        "“The ‘Rope’ of Two – x again.”", printed("", "# One\n\n" + title + "@ \"[](#h).\""));
    assertEquals("Two, Two", printed("", "# One\n\n@ [](02.md), [](02.md#two)"));
    assertEquals(
        "More on More, More",
        printed("", "# One\n\n## More {#a}\n\n## More on [](#a) {#b}\n\n@ [](#b), [](#a)"));
  }

  @Test
  void aFigureAndATableGiveTheirCaptionUpToItsFirstStop() throws IOException {
    String figure = "# One\n\n![%s](a.svg){#f alt=x}\n\n@ [](#f)\n";
    assertEquals("How it folds", printed("", figure.formatted("How it folds. It is *old*.")));
    assertEquals(
        "A *fold* of St. Paul’s".replace("*", ""),
        printed("", figure.formatted("A *fold* of St. Paul's. Old.")));
    assertEquals("After J. Smith", printed("", figure.formatted("After J. Smith. Old.")));
    assertEquals("All", printed("", "# One\n\n|a|\n|-|\n|b|\n\nTable: All. {#t}\n\n@ [](#t)\n"));
  }

  @Test
  void aNoteGivesTheNumberThatACallWouldPrintThere() throws IOException {
    String notes = "# One\n\nA.[^a] B.[^b]\n\n[^a]: A.\n\n[^b]: ";
    assertEquals("2 1 II.2", printed("", notes + "B.\n\n@ [](#^b) [](#^a) [](02.md#^june)"));
    assertEquals("2 II.2", printed("", notes + "@ [](#^b) [](02.md#^june)"));
    assertEquals("2 4", printed("notes: {restart: book}\n", notes + "@ [](#^b) [](02.md#^june)"));
    assertEquals(
        "A note called again is 2", printed("", notes + "B.\n\n@ A note called again is [](#^b)"));
  }

  @Test
  void aPageIsATitleOrANoteWhereThereAreNone() throws IOException {
    String one = "# One {#one}\n\nA [word]{#w}.[^a]\n\n[^a]: A [place]{#p}.\n\n";
    assertEquals("see One, One", printed("", one + "@ see p. [](#one){.page}, [](#w){.page}"));
    assertEquals(
        "see note 1, note 1, note II.1",
        printed("", one + "@ see p. [](#^a){.page}, [](#p){.page}, [](02.md#^may){.page}"));
  }

  @Test
  void whatLeadsRoundToItselfGivesNothing() throws IOException {
    assertEquals(
        "a b", printed("", "# [](#y) {#x}\n\n## [](#x) {#y}\n\n@ a [](#x)b").replace("  ", " "));
  }
}
