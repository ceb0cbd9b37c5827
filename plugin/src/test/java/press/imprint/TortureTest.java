package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.Nesting;
import press.imprint.fixture.TortureBook;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.verify.Epubcheck;
import press.imprint.verify.Verapdf;

/** A book of every construct in every other is made, proved, and silent before both judges. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TortureTest {
  private static final List<String> WORD_HOLDERS =
      List.of(
          "Heading",
          "Paragraph",
          "attribution",
          "Verse",
          "term",
          "caption of a table",
          "head of a table",
          "cell",
          "caption of a figure",
          "Emphasis",
          "Strong",
          "Span",
          "SUB",
          "SUP",
          "U",
          "KBD",
          "Link");

  private static final List<String> BLOCK_HOLDERS =
      List.of(
          "Quotation", "Epigraph", "BulletList", "OrderedList", "DefinitionList", "Figure", "Div");

  /** What the syntax does not let stand, or the check: each with its reason. */
  private static final Set<String> CANNOT =
      Set.of(
          // These stand on one line of the master.
          "SoftBreak in Heading",
          "SoftBreak in attribution",
          "SoftBreak in term",
          "SoftBreak in caption of a table",
          "SoftBreak in head of a table",
          "SoftBreak in cell",
          "SoftBreak in caption of a figure",
          // It divides two terms.
          "LineBreak in term",
          // A link holds no link.
          "Link in Link",
          "CrossReference in Link",
          "NoteCall in Link");

  private Book book;
  private BuildResult result;

  @BeforeAll
  void make(@TempDir Path work) throws Exception {
    Path folder = Files.createDirectories(work.resolve("book"));
    TortureBook.write(folder);
    Optional<String> none = Optional.empty();
    BookDefaults defaults = new BookDefaults(none, none, List.of(), none, none, "press:torture");
    BookOptions options =
        new BookOptions(
            folder,
            "book",
            work,
            work.resolve("work"),
            "torture",
            Set.of(Format.PDF, Format.EPUB),
            defaults,
            Optional.of(Instant.EPOCH),
            Strictness.USUAL);
    result = new BookBuild(options).run();
    book = new ManuscriptReader(folder, "book", defaults).read().book().orElseThrow();
  }

  @Test
  void everyConstructStandsInEveryOtherInTheText() {
    Set<String> found = new TreeSet<>();
    book.parts().forEach(part -> found.addAll(Nesting.of("Part", part.blocks())));
    assertEquals(Set.of(), missing(found, "Part"));
  }

  @Test
  void everyConstructStandsInEveryOtherInANote() {
    Set<String> found = new TreeSet<>();
    for (Note note : book.notes()) {
      found.addAll(Nesting.of("Note", note.blocks()));
    }
    Set<String> missing = missing(found, "Note");
    // Print has no place for the note of a note.
    missing.removeIf(pair -> pair.startsWith("NoteCall in "));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> missing(Set<String> found, String whole) {
    Set<String> missing = new TreeSet<>();
    for (String inner : inlines()) {
      WORD_HOLDERS.forEach(holder -> missing.add(inner + " in " + holder));
    }
    for (String inner : namesOf(Block.class)) {
      BLOCK_HOLDERS.forEach(holder -> missing.add(inner + " in " + holder));
      missing.add(inner + " in " + whole);
    }
    missing.removeAll(found);
    missing.removeAll(CANNOT);
    return missing;
  }

  private static List<String> inlines() {
    List<String> names = new ArrayList<>(namesOf(Inline.class));
    names.remove("Formed");
    Stream.of(Inline.Form.values()).map(Enum::name).forEach(names::add);
    return names;
  }

  /** The kinds of what may stand in a book that is sound; a new one is among them at once. */
  private static List<String> namesOf(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .filter(name -> !name.startsWith("RawHtml"))
        .toList();
  }

  @Test
  void nothingIsFoundInIt() {
    assertEquals(List.of(), result.findings());
    assertEquals(Set.of(Output.PDF, Output.EPUB), result.outputs().keySet());
  }

  @Test
  void bothJudgesAreSilent() throws Exception {
    assertEquals(
        List.of(), Verapdf.verification().verifyAll(List.of(result.outputs().get(Output.PDF))));
    assertEquals(
        List.of(), Epubcheck.verification().verifyAll(List.of(result.outputs().get(Output.EPUB))));
  }
}
