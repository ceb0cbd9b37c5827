package press.imprint.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.epub.EpubWriter;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** One run of EPUBCheck over several EPUBs, each broken in a way of its own. */
class EpubVerificationTest {
  private static final List<Object> BEFORE = new ArrayList<>();
  private static final List<Object> AFTER = new ArrayList<>();

  @TempDir private static Path folder;
  private static List<Diagnostic> findings;

  @BeforeAll
  static void verifyAll() throws Exception {
    Path good = folder.resolve("good.epub");
    Book book = SampleBook.of(new BookFacts(), folder);
    new EpubWriter(book, new Notes(book), note -> List.of(), "", Instant.EPOCH, false).write(good);
    Path element = copy(good, "element.epub");
    edit(element, "OEBPS/text/body-02.xhtml", "<p>Once", "<p><blink>x</blink>Once");
    Path link = copy(good, "link.epub");
    edit(link, "OEBPS/nav.xhtml", "text/front-02.xhtml", "text/gone.xhtml");
    Path malformed = copy(good, "malformed.epub");
    edit(malformed, "OEBPS/text/body-02.xhtml", "</html>", "");
    Path talk = copy(good, "talk.epub");
    String unused = "<item id=\"x\" href=\"x.css\" media-type=\"text/css\"/>";
    edit(talk, "OEBPS/content.opf", "</manifest>", unused + "</manifest>");
    add(talk, "OEBPS/x.css", "p { margin: 0; }");
    Path noZip = Files.writeString(folder.resolve("no-zip.epub"), "not a book");
    Path empty = folder.resolve("empty.epub");
    try (OutputStream out = Files.newOutputStream(empty)) {
      new ZipOutputStream(out).close();
    }
    BEFORE.addAll(surroundings());
    findings =
        Epubcheck.verification()
            .verifyAll(List.of(good, element, link, malformed, talk, noZip, empty));
    AFTER.addAll(surroundings());
  }

  /** What EPUBCheck would turn over if it stood beside ours. */
  private static List<Object> surroundings() {
    return List.of(
        Thread.currentThread().getContextClassLoader(),
        DocumentBuilderFactory.newInstance().getClass(),
        SAXParserFactory.newInstance().getClass(),
        TransformerFactory.newInstance().getClass(),
        System.getProperties().clone(),
        Locale.getDefault());
  }

  private static Path copy(Path epub, String name) throws IOException {
    return Files.copy(epub, folder.resolve(name));
  }

  private static void edit(Path epub, String entry, String from, String to) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + epub.toUri()), Map.of())) {
      Path file = zip.getPath(entry);
      String text = Files.readString(file);
      assertTrue(text.contains(from), entry);
      Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }
  }

  private static void add(Path epub, String entry, String text) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + epub.toUri()), Map.of())) {
      Files.writeString(zip.getPath(entry), text);
    }
  }

  private static List<Diagnostic> of(String epub) {
    return findings.stream()
        .filter(finding -> finding.at().source().name().contains("/" + epub))
        .toList();
  }

  @Test
  void aGoodEpubDrawsNoFinding() {
    assertEquals(List.of(), of("good.epub"));
  }

  @Test
  void aFaultIsToldAtItsLineInTheEntryWithTheIdOfItsMessage() {
    Diagnostic fault = of("element.epub").get(0);
    assertEquals(Rule.EPUB_INVALID, fault.rule());
    assertEquals(Severity.ERROR, fault.severity());
    String name = fault.at().source().name();
    assertTrue(name.endsWith("element.epub!/OEBPS/text/body-02.xhtml"), name);
    String line = fault.at().source().line(fault.at().line());
    assertTrue(line.startsWith("<p><blink>x</blink>Once"), line);
    assertTrue(fault.at().column() > 3 && fault.at().column() <= 12, fault.toString());
    String message = "RSC-005: error while parsing file: element \"blink\"";
    assertTrue(fault.message().startsWith(message), fault.message());
    assertFalse(fault.hint().isBlank());
  }

  @Test
  void everyFaultIsTold() {
    assertTrue(of("link.epub").stream().anyMatch(f -> f.message().startsWith("RSC-007: ")));
    assertTrue(of("malformed.epub").stream().anyMatch(f -> f.message().startsWith("RSC-016: ")));
    assertTrue(of("no-zip.epub").stream().anyMatch(Diagnostic::isError));
    assertTrue(of("empty.epub").stream().anyMatch(Diagnostic::isError));
  }

  @Test
  void whatIsOnlyTalkIsANote() {
    assertEquals(
        List.of(Severity.NOTE), of("talk.epub").stream().map(Diagnostic::severity).toList());
  }

  @Test
  void nothingAroundIsTurnedOver() {
    assertEquals(BEFORE, AFTER);
  }

  @Test
  void withoutEpubcheckThereIsNoVerification() {
    EpubVerification none = new EpubVerification(List.of());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    assertThrows(IOException.class, () -> none.verify(folder.resolve("good.epub")));
    assertSame(before, Thread.currentThread().getContextClassLoader());
  }
}
