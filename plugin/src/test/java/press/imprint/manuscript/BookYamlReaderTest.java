package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Contributor;
import press.imprint.model.FullCitations;
import press.imprint.model.IbidForm;
import press.imprint.model.Identifiers;
import press.imprint.model.Label;
import press.imprint.model.Metadata;
import press.imprint.model.NoteRestart;
import press.imprint.model.PageSize;

class BookYamlReaderTest {
  private static final String GOOD = "title: A book\nlang: en\n";

  @TempDir Path temp;
  private TempBook book;

  @BeforeEach
  void makeBook() {
    book = new TempBook(temp);
  }

  private Metadata metadata(String more) {
    return book.yaml(GOOD + more).book().metadata();
  }

  /** Asserts the findings on lines after the two good ones. */
  private void assertTold(String more, String... expected) {
    assertEquals(List.of(expected), TempBook.told(book.yaml(GOOD + more).read().findings()));
  }

  @Test
  void aTitleAndALanguageAreEnough() {
    Metadata metadata = metadata("");
    assertEquals("A book", metadata.title());
    assertEquals("en", metadata.lang());
    assertEquals(List.of(), metadata.contributors());
    assertEquals("urn:uuid:304b52cf-e7b3-5392-a78f-ee89c79716c9", metadata.identifiers().book());
    assertEquals(3, metadata.tocDepth());
    assertEquals(NoteRestart.PART, metadata.noteRestart());
    assertEquals(Optional.empty(), metadata.worksCited());
    assertEquals(IbidForm.RESOLVE, metadata.ibid());
    assertEquals(FullCitations.BOOK, metadata.fullCitations());
    assertTrue(metadata.smart());
    assertEquals(PageSize.A5, metadata.pageSize());
    assertEquals("Contents", metadata.labels().get(Label.CONTENTS));
  }

  @Test
  void everyKeyIsRead() {
    Metadata metadata =
        metadata(
            """
            subtitle: 'It''s *plain* text'
            date: 2018
            publisher: The Press
            rights: |
              Anti-Copyright.

              Copy freely.
            description: >
              Folded
              lines.
            subject: [rope, wire]
            series: Knots
            edition: 2
            source: A booklet
            toc-depth: 2
            notes: {restart: chapter}
            sources: true
            ibid: keep
            citations: {full: part}
            smart: false
            labels: {contents: Inside}
            page: half-letter
            """);
    assertEquals(Optional.of("It's *plain* text"), metadata.subtitle());
    assertEquals("2018", metadata.date().orElseThrow().iso());
    assertEquals(Optional.of("The Press"), metadata.publisher());
    assertEquals(Optional.of("Anti-Copyright.\n\nCopy freely."), metadata.rights());
    assertEquals(Optional.of("Folded lines."), metadata.description());
    assertEquals(List.of("rope", "wire"), metadata.subjects());
    assertEquals(Optional.of("Knots"), metadata.series());
    assertEquals(Optional.of("2"), metadata.edition());
    assertEquals(Optional.of("A booklet"), metadata.source());
    assertEquals(2, metadata.tocDepth());
    assertEquals(NoteRestart.CHAPTER, metadata.noteRestart());
    assertEquals(IbidForm.KEEP, metadata.ibid());
    assertEquals("true", metadata.worksCited().orElseThrow().text());
    assertEquals(FullCitations.PART, metadata.fullCitations());
    assertFalse(metadata.smart());
    assertEquals("Inside", metadata.labels().get(Label.CONTENTS));
    assertEquals("Notes", metadata.labels().get(Label.NOTES));
    assertEquals(PageSize.HALF_LETTER, metadata.pageSize());
  }

  @Test
  void whatIsMissingComesFromThePom() {
    BookDefaults pom =
        new BookDefaults(
            Optional.of("The project"),
            Optional.of("What it is"),
            List.of(
                new Contributor("Jane Doe", Optional.empty(), "author"),
                new Contributor("John Roe", Optional.empty(), "author")),
            Optional.of("The Press"),
            Optional.of("CC0-1.0"),
            "a:b");
    BookYamlReader.Result result = book.yaml("lang: de\n").read(pom);
    assertEquals(List.of(), result.findings());
    Metadata metadata = result.book().orElseThrow().metadata();
    assertEquals("The project", metadata.title());
    assertEquals(Optional.of("What it is"), metadata.description());
    assertEquals(
        List.of("Jane Doe", "John Roe"),
        metadata.authors().stream().map(Contributor::name).toList());
    assertEquals(Optional.of("The Press"), metadata.publisher());
    assertEquals(Optional.of("CC0-1.0"), metadata.rights());
    assertEquals(pom.identifier(), metadata.identifiers().book());
    assertEquals("Inhalt", metadata.labels().get(Label.CONTENTS));
  }

  @Test
  void whatIsThereIsNotTakenFromThePom() {
    BookDefaults pom =
        new BookDefaults(
            Optional.of("The project"),
            Optional.empty(),
            List.of(new Contributor("John Roe", Optional.empty(), "author")),
            Optional.empty(),
            Optional.empty(),
            "a:b");
    Metadata metadata =
        book.yaml(GOOD + "author: Jane Doe\n").read(pom).book().orElseThrow().metadata();
    assertEquals("A book", metadata.title());
    assertEquals(
        List.of(new Contributor("Jane Doe", Optional.empty(), "author")), metadata.contributors());
  }

  @Test
  void anAuthorIsANameOrAListOfNamesOrOfDetails() {
    List<Contributor> expected =
        List.of(
            new Contributor("Jane Doe", Optional.empty(), "author"),
            new Contributor("John Roe", Optional.of("Roe, John"), "translator"),
            new Contributor("Ann Poe", Optional.empty(), "aui"));
    assertEquals(
        expected,
        metadata(
                """
                author:
                  - Jane Doe
                  - {name: John Roe, sort: "Roe, John", role: Translator}
                  - {name: Ann Poe, role: aui}
                """)
            .contributors());
    assertEquals(List.of(expected.get(0)), metadata("author: Jane Doe\n").contributors());
    assertEquals(List.of(expected.get(0)), metadata("author: {name: Jane Doe}").contributors());
  }

  @Test
  void anIsbnAUuidAndAUriBecomeIdentifiers() {
    assertEquals(
        "urn:isbn:9780306406157", metadata("identifier: 9780306406157").identifiers().book());
    assertEquals(
        "urn:isbn:0306406152", metadata("identifier: ISBN 0-306-40615-2").identifiers().book());
    assertEquals(
        "urn:isbn:9780306406157",
        metadata("identifier: \"urn:isbn:978-0-306-40615-7\"").identifiers().book());
    assertEquals(
        "urn:uuid:304b52cf-e7b3-5392-a78f-ee89c79716c9",
        metadata("identifier: 304B52CF-E7B3-5392-A78F-EE89C79716C9").identifiers().book());
    assertEquals(
        "https://example.org/book",
        metadata("identifier: https://example.org/book").identifiers().book());
    Identifiers editions =
        metadata("identifier: {epub: 978-0-306-40615-7, print: 0-306-40615-2}").identifiers();
    assertEquals("urn:isbn:9780306406157", editions.ofEpub());
    assertEquals(Optional.of("urn:isbn:0306406152"), editions.print());
    assertEquals(editions.book(), editions.ofPdf());
    assertTrue(editions.book().startsWith("urn:uuid:"));
  }

  @Test
  void aPageHasANameOrAWidthAndAHeightInAnyUnit() {
    assertEquals(PageSize.LETTER, metadata("page: Letter").pageSize());
    PageSize size = metadata("page: {width: 5 in, height: 20.5cm}").pageSize();
    assertEquals(127, size.width(), 1e-9);
    assertEquals(205, size.height(), 1e-9);
    assertEquals(101.6, metadata("page: {width: 288pt, height: 9IN}").pageSize().width(), 1e-9);
  }

  @Test
  void withoutListsEveryMarkdownFileOfTheFolderIsBodyInTheOrderOfCodePoints() {
    book.file("b.md", "").file("a.md", "").file("B.MD", "").file("é.md", "").file("10.md", "");
    book.file("9.md", "").file("notes.txt", "").file("sub/c.md", "").file(".draft.md", "");
    book.file("𝔞.md", "").file("ﬀ.md", "");
    BookYaml yaml = book.book();
    assertEquals(
        List.of("10.md", "9.md", "B.MD", "a.md", "b.md", "é.md", "ﬀ.md", "𝔞.md"), yaml.body());
    assertEquals(List.of(), yaml.front());
    assertEquals(List.of(), yaml.back());
  }

  @Test
  void withoutBodyWhatIsNeitherFrontNorBackIsBody() {
    book.file("a.md", "").file("b.md", "").file("c.md", "").file("sub/d.md", "");
    BookYaml yaml = book.yaml(GOOD + "front: [b.md]\nback: ./sub/../c.md\n").book();
    assertEquals(List.of("b.md"), yaml.front());
    assertEquals(List.of("a.md"), yaml.body());
    assertEquals(List.of("c.md"), yaml.back());
  }

  @Test
  void listedFilesKeepTheirOrderAndMayLieDeeper() {
    book.file("a.md", "").file("sub/d.md", "");
    BookYaml yaml = book.yaml(GOOD + "body:\n  - sub/d.md\n  - a.md\n").book();
    assertEquals(List.of("sub/d.md", "a.md"), yaml.body());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() {
    assertEquals(
        "A book", book.yaml("\uFEFFtitle: A book\r\nlang: en\r\n").book().metadata().title());
  }

  @Test
  void placesCountCodePoints() {
    book.yaml("title: 🙂 book\r\nlang: en\r\nsubtitle: \"🙂\"\r\ndate: 🙂🙂x\r\n");
    assertEquals(
        "4:7 `date` must be a year, a month or a day as ISO 8601 writes it, and is `🙂🙂x`",
        TempBook.told(book.read().findings()).get(0));
    assertEquals("🙂🙂x", book.read().findings().get(0).at().text());
  }

  @Test
  void everythingWrongIsToldAtOnceInItsOrder() {
    book.yaml(
        """
        titel: A book
        lang: en_US
        autor: Jane Doe
        toc-depth: [2]
        notes: {restat: part}
        labels: {content: Inside}
        subtitle:
        lang: de
        """);
    assertEquals(
        List.of(
            "1:1 unknown key `titel`",
            "  write `title`, or delete the key",
            "2:7 `en_US` is no language tag",
            "  write `lang: en-US`",
            "3:1 unknown key `autor`",
            "  write `author`, or delete the key",
            "4:12 `toc-depth` must be a whole number from 1 to 6, and is a list",
            "  write `toc-depth: 3`, say",
            "5:9 unknown key `notes.restat`",
            "  write `restart`, or delete the key",
            "6:10 unknown key `labels.content`",
            "  write `contents`, or delete the key",
            "7:1 `subtitle` has no value",
            "  write a value after the colon, or delete the key",
            "8:1 `lang` stands twice, first in line 2",
            "  delete one of the two"),
        TempBook.told(book.read().findings()));
  }

  @Test
  void aMissingTitleAndLanguageAreErrors() {
    assertEquals(
        List.of(
            "1:1 `title` is missing",
            "  add a line `title: \"The title\"`",
            "1:1 `lang` is missing",
            "  add a line `lang: en`, with the language of the book"),
        TempBook.told(book.yaml("# nothing yet\n").read().findings()));
  }

  @Test
  void aWrongBookIsStillReadSoThatItsTextCanBeChecked() {
    book.file("a.md", "");
    assertEquals(List.of("a.md"), book.yaml("titel: A book\n").read().book().orElseThrow().body());
  }

  @Test
  void aKeyUnderAnotherNameIsExplained() {
    assertTold(
        "isbn: 5\ntranslator: x\n",
        "3:1 unknown key `isbn`",
        "  write `identifier`, or delete the key",
        "4:1 unknown key `translator`",
        "  write `author`, or delete the key");
  }

  @Test
  void wrongIsbnsAreTold() {
    assertTold(
        "identifier: {pdf: 978-0-306-40615-8, epub: ISBN 0306, print: my book}\n",
        "3:19 `978-0-306-40615-8` is no ISBN: its check digit would be 7",
        "  compare it digit by digit with the one that was given to the book",
        "3:44 `ISBN 0306` is no ISBN: it has neither ten nor thirteen digits",
        "  write it as on the book's back: `978-0-306-40615-7`, say",
        "3:62 identifier `my book` is neither an ISBN nor a UUID nor a URI",
        "  write an ISBN, a UUID, an address such as `https://doi.org/…`, or leave the key out");
  }

  @Test
  void filesThatCannotBeReadAreToldAtTheirEntries() {
    book.file("01-fold.md", "").file("sub/x.md", "");
    assertTold(
        "front: 01-flod.md\nbody: [../b.md, /etc/hosts.md, 01-fold.md, 01-fold.md, sub, book.yaml]\n",
        "3:8 `01-flod.md` does not exist",
        "  write `01-fold.md`, or delete the entry",
        "4:8 `../b.md` is outside the book's folder",
        "  name a file of the book's folder, or delete the entry",
        "4:17 `/etc/hosts.md` is outside the book's folder",
        "  name a file of the book's folder, or delete the entry",
        "4:44 `01-fold.md` is listed twice, first in line 4",
        "  delete one of the two",
        "4:56 `sub` is a folder",
        "  name a file of the book's folder, or delete the entry",
        "4:61 `book.yaml` is listed in `body` and is no Markdown file",
        "  list files whose names end in `.md`");
  }

  @Test
  void aCoverThatCannotBeShownIsTold() {
    book.file("cover.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 2'/>");
    assertTrue(metadata("cover-image: cover.svg").cover().isPresent());
    assertTold(
        "cover-image: Cover.svg\n",
        "3:14 `Cover.svg` does not exist, and `cover.svg` does",
        "  name a PNG, JPEG, GIF or SVG file of the book's folder");
  }

  @Test
  void whatIsNotYamlIsToldAtItsPlace() {
    assertEquals(
        List.of(
            "1:18 a value with a colon and a space is not in quotes",
            "  put the value in quotes: `title: 'The \"rope\": a history'`"),
        TempBook.told(book.yaml("title: The \"rope\": a history\n").read().findings()));
    assertTold(
        "author: [Jane, John\n",
        "3:9 a list that opens with `[` is not closed",
        "  put `]` after its last item, and a comma between two");
    assertTold(
        "subtitle: \"A rope\n",
        "3:11 a quoted value has no closing quote",
        "  put the same quote after the value");
    assertTold(
        "notes:\n\trestart: part\n",
        "4:1 a tab stands where YAML wants spaces",
        "  put spaces for the tab");
  }

  @Test
  void valuesThatRepeatEachOtherWithoutEndAreRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'j'; c++) {
      bomb.append("%c: &%c [*%3$c, *%3$c, *%3$c, *%3$c]\n".formatted(c, c, c - 1));
    }
    assertEquals(
        "1:1 values repeat each other more than 5,000 times",
        TempBook.told(book.yaml(bomb.toString()).read().findings()).get(0));
    assertEquals(
        "1:1 a value repeats itself within itself",
        TempBook.told(book.yaml("author: &x [*x]\n").read().findings()).get(0));
  }

  @Test
  void aBookWithoutBookYamlIsToldWhatToMake() {
    BookYamlReader.Result result =
        new BookYamlReader(new BookFolder(temp, "src/main/book"), TempBook.NO_DEFAULTS).read();
    assertEquals(Optional.empty(), result.book());
    assertEquals(
        """
        src/main/book/book.yaml:1:1: error: book has no `book.yaml` [bad-metadata]
        hint: make src/main/book/book.yaml with at least two lines:
          title: "The title"
          lang: en\
        """,
        result.findings().get(0).toString());
  }

  @Test
  void aBookYamlUnderAnotherNameIsRecognized() {
    new TempBook(temp.resolve("other")).file("book.yml", "");
    Path folder = temp.resolve("elsewhere/book");
    new TempBook(temp.resolve("elsewhere")).file("book.yml", "");
    folder.resolve("book.yaml").toFile().delete();
    assertEquals(
        List.of("1:1 book has no `book.yaml`", "  rename `book.yml` to `book.yaml`"),
        TempBook.told(
            new BookYamlReader(new BookFolder(folder, ""), TempBook.NO_DEFAULTS)
                .read()
                .findings()));
  }

  @Test
  void aFolderThatDoesNotExistIsTold() {
    BookFolder nowhere = new BookFolder(temp.resolve("nowhere"), "src/main/book");
    assertEquals(
        "1:1 book's folder does not exist",
        TempBook.told(new BookYamlReader(nowhere, TempBook.NO_DEFAULTS).read().findings()).get(0));
  }

  @Test
  void noTextCrashesTheReaderAndEveryFindingHasAPlace() {
    String alphabet = "title:lang-[]{}&*!|>'\"%@`,?# \n\t\r0aé🙂\u0085~";
    int[] letters = alphabet.codePoints().toArray();
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? GOOD : "");
      for (int j = random.nextInt(40); j > 0; j--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      book.yaml(text.toString())
          .read()
          .findings()
          .forEach(f -> assertFalse(f.toString().isEmpty()));
    }
  }
}
