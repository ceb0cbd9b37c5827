package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.manuscript.BookDefaults;

class NoteRenumberingTest {
  private static final String TYPED =
      typed("Cut[^10] and[^bayle] tied[^2], cut[^10].", "[^2]: See 2.", "[^10]: See 10.");
  private static final String RENUMBERED =
      typed("Cut[^1] and[^bayle] tied[^3], cut[^1].", "[^3]: See 2.", "[^1]: See 10.");

  /** A file as an editor on Windows saves it. */
  private static String typed(String text, String... bodies) {
    String lines = "# One\n\n" + text + "\n\n" + String.join("\n", bodies) + "\n[^bayle]: Bayle.\n";
    return "\uFEFF" + lines.replace("\n", "\r\n");
  }

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "title: Rope\nlang: en\n");
    Files.writeString(folder.resolve("01.md"), TYPED);
    Files.writeString(folder.resolve("02.md"), "# Two\n\nSold[^1].\n\n[^1]: In May.\n");
  }

  private NoteRenumbering.Result run(boolean apply) throws IOException {
    Optional<String> none = Optional.empty();
    Path target = folder.resolve("target");
    return new NoteRenumbering(
            new BookOptions(
                folder,
                "src/main/book",
                target,
                target,
                "rope",
                Set.of(),
                new BookDefaults(none, none, List.of(), none, none, "press:rope"),
                Optional.empty(),
                Strictness.USUAL))
        .run(apply);
  }

  private static List<String> shown(NoteRenumbering.Result result) {
    return result.steps().stream()
        .map(step -> step.file() + " " + step.before() + " " + step.after())
        .toList();
  }

  @Test
  void itOnlyShowsWhatItWouldDo() throws IOException {
    assertEquals(List.of("src/main/book/01.md 10 1", "src/main/book/01.md 2 3"), shown(run(false)));
    assertEquals(TYPED, Files.readString(folder.resolve("01.md")));
  }

  @Test
  void everyCallAndBodyGetsItsPlaceAndNothingElseChanges() throws IOException {
    run(true);
    assertEquals(RENUMBERED, Files.readString(folder.resolve("01.md")));
    assertEquals(List.of(), run(true).steps());
    assertFalse(Files.exists(folder.resolve("01.md.new")));
  }

  private static String counted(int third, int fourth) {
    return """
        # Two

        A.[^1] B.[^2] C.[^%1$d] D.[^%2$d] E.[^5] F.[^6]

        [^1]: A.
        [^2]: B.
        [^%1$d]: C.
        [^%2$d]: D.
        [^5]: E.
        [^6]: F.
        """
        .formatted(third, fourth);
  }

  @Test
  void aFileThatCountsWronglyIsCountedAnew() throws IOException {
    Files.writeString(folder.resolve("02.md"), counted(4, 3));
    assertEquals(List.of(), run(true).errors());
    assertEquals(counted(3, 4), Files.readString(folder.resolve("02.md")));
  }

  @Test
  void nothingIsWrittenWhereNotesAreBroken() throws IOException {
    Files.writeString(folder.resolve("02.md"), "# Two\n\nSold[^7].\n\n[^1]: In May.\n");
    assertEquals(2, run(true).errors().size());
    assertEquals(TYPED, Files.readString(folder.resolve("01.md")));
  }

  @Test
  void whatRefersToANoteGetsItsNewLabel() throws IOException {
    String typed =
        """
        # One

        Cut[^9] tied[^7].[^rope] See [](#^9), p. [](#^7){.page}, [7](02.md#^4 "x"), [][n] and [so][n].

        [n]: #^7

        [^9]: As 7; [](02.md#^4), [](<#^7>).

        [^7]: [](#^rope), [](#one), [](https://example.org/#^7).

        [^rope]: Rope.
        """;
    Files.writeString(folder.resolve("01.md"), typed);
    Files.writeString(
        folder.resolve("02.md"), "# Two\n\nSold[^4], [](01.md#^9).\n\n[^4]: [](01.md#^7).\n");
    assertEquals(List.of(), run(true).errors());
    assertEquals(
        """
        # One

        Cut[^1] tied[^2].[^rope] See [](#^1), p. [](#^2){.page}, [7](02.md#^1 "x"), [](#^2) and [so](#^2).

        [n]: #^7

        [^1]: As 7; [](02.md#^1), [](<#^2>).

        [^2]: [](#^rope), [](#one), [](https://example.org/#^7).

        [^rope]: Rope.
        """,
        Files.readString(folder.resolve("01.md")));
    assertEquals(
        "# Two\n\nSold[^1], [](01.md#^1).\n\n[^1]: [](01.md#^2).\n",
        Files.readString(folder.resolve("02.md")));
    assertEquals(List.of(), run(true).steps());
  }

  @Test
  void aTypedNumberThatIsOutOfDateIsMendedFirst() throws IOException {
    String master =
        """
        # Two

        Laid,[^1] tarred,[^tar] stretched,[^2] and cut.[^3]

        It was sold,[^4] for which see note 2.

        [^1]: Hemp.

        [^tar]: Stockholm tar.

        [^2]: Over a week.

        [^3]: With an axe.

        [^4]: In May.
        """;
    Files.writeString(folder.resolve("02.md"), master);
    NoteRenumbering.Result result = run(true);
    assertEquals(
        List.of(Rule.STALE_CROSS_REFERENCE),
        result.errors().stream().map(Diagnostic::rule).toList());
    assertEquals(List.of(), result.steps());
    assertEquals(master, Files.readString(folder.resolve("02.md")));
  }
}
