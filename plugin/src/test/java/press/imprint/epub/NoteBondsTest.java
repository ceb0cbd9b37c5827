package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.SampleBook;
import press.imprint.fixture.TextStream;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.NoteRestart;
import press.imprint.model.Notes;

/** What holds for every book, whatever its language and wherever its numbers start again. */
class NoteBondsTest {
  private static final String IDENTIFIER = "[A-Za-z_][A-Za-z0-9_-]*";

  @TempDir private Path folder;

  static Stream<Arguments> books() {
    return Stream.of("en", "ru", "fr", "ar")
        .flatMap(
            lang -> Stream.of(NoteRestart.values()).map(restart -> Arguments.of(lang, restart)));
  }

  private Book book(String lang, NoteRestart restart) throws Exception {
    return SampleBook.of(new BookFacts().lang(lang).restart(restart), folder);
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyCallLeadsToItsBodyAndTheBodyBackToEachOfItsCalls(String lang, NoteRestart restart)
      throws Exception {
    Book book = book(lang, restart);
    Notes notes = new Notes(book);
    OpenedEpub epub = OpenedEpub.of(book, folder);
    Map<String, List<String>> callsOfBody = new HashMap<>();
    Map<String, List<String>> backlinksOfBody = new HashMap<>();
    epub.pages()
        .forEach(
            (file, page) -> {
              for (Element call : OpenedEpub.elements(page, OpenedEpub.role("doc-noteref"))) {
                String body = OpenedEpub.target(file, call.getAttribute("href"));
                callsOfBody
                    .computeIfAbsent(body, key -> new ArrayList<>())
                    .add(file + "#" + call.getAttribute("id"));
              }
              for (Element body : OpenedEpub.elements(page, OpenedEpub.role("doc-footnote"))) {
                backlinksOfBody.put(
                    file + "#" + body.getAttribute("id"), backlinks(file, page, body));
              }
            });
    int calls = notes.called().stream().mapToInt(note -> notes.callsOf(note).size()).sum();
    assertEquals(calls, callsOfBody.values().stream().mapToInt(List::size).sum());
    assertEquals(notes.called().size(), backlinksOfBody.size());
    assertEquals(new HashMap<>(sorted(callsOfBody)), new HashMap<>(sorted(backlinksOfBody)));
  }

  private static List<String> backlinks(String file, Document page, Element body) {
    return OpenedEpub.elements(page, OpenedEpub.role("doc-backlink")).stream()
        .filter(link -> link.getParentNode().getParentNode().isSameNode(body))
        .map(link -> OpenedEpub.target(file, link.getAttribute("href")))
        .toList();
  }

  private static Map<String, List<String>> sorted(Map<String, List<String>> lists) {
    Map<String, List<String>> sorted = new HashMap<>();
    lists.forEach((key, list) -> sorted.put(key, list.stream().sorted().toList()));
    return sorted;
  }

  @ParameterizedTest
  @MethodSource("books")
  void callsAndBodiesSayTheNumbersOfTheBook(String lang, NoteRestart restart) throws Exception {
    Book book = book(lang, restart);
    Notes notes = new Notes(book);
    OpenedEpub epub = OpenedEpub.of(book, folder);
    for (Note note : notes.called()) {
      String id = "note--" + notes.serialOf(note);
      Element body = elementOf(epub, id);
      Element number = (Element) body.getElementsByTagName("a").item(0);
      assertEquals(notes.numberOf(note), number.getTextContent());
      int count = 0;
      for (Inline.NoteCall call : notes.callsOf(note)) {
        String callId = "call--" + notes.serialOf(note) + (++count == 1 ? "" : "-" + count);
        assertEquals(notes.numberAt(call), elementOf(epub, callId).getTextContent());
      }
    }
  }

  private static Element elementOf(OpenedEpub epub, String id) {
    return epub.pages().values().stream()
        .flatMap(page -> OpenedEpub.elements(page, e -> e.getAttribute("id").equals(id)).stream())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyWordOfAPartAndOfItsNotesIsInItsFileInOrder(String lang, NoteRestart restart)
      throws Exception {
    Book book = book(lang, restart);
    Notes notes = new Notes(book);
    OpenedEpub epub = OpenedEpub.of(book, folder);
    for (PartFile file : PartFile.of(book.parts())) {
      Document page = epub.pages().get(file.href());
      assertEquals(
          TextStream.of(file.part().blocks()),
          TextStream.of(
              epub.body(file.href()),
              OpenedEpub.role("doc-noteref").or(OpenedEpub.role("doc-endnotes"))));
      List<String> bodies =
          OpenedEpub.elements(page, OpenedEpub.role("doc-footnote")).stream()
              .map(body -> TextStream.of(body, OpenedEpub.role("doc-backlink")))
              .map(words -> words.replaceFirst("^[\\s.]+", ""))
              .toList();
      assertEquals(
          notes.firstCalledIn(file.part()).stream()
              .map(note -> TextStream.of(note.blocks()))
              .toList(),
          bodies);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyLinkLeadsSomewhereAndEveryIdIsPlainAndAlone(String lang, NoteRestart restart)
      throws Exception {
    OpenedEpub epub = OpenedEpub.of(book(lang, restart), folder);
    Set<String> places = new HashSet<>();
    epub.entries().keySet().forEach(name -> places.add(name.replaceFirst("^OEBPS/", "")));
    epub.pages()
        .forEach(
            (file, page) -> {
              for (Element marked : OpenedEpub.elements(page, e -> e.hasAttribute("id"))) {
                String id = marked.getAttribute("id");
                assertTrue(id.matches(IDENTIFIER), id);
                assertTrue(places.add(file + "#" + id), file + "#" + id);
              }
            });
    epub.pages()
        .forEach(
            (file, page) -> {
              for (String address : List.of("href", "src")) {
                for (Element link : OpenedEpub.elements(page, e -> e.hasAttribute(address))) {
                  String to = link.getAttribute(address);
                  boolean external = to.startsWith("https://example.org/");
                  assertTrue(external || places.contains(OpenedEpub.target(file, to)), to);
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingRunsAndNothingStandsWithinACall(String lang, NoteRestart restart) throws Exception {
    OpenedEpub epub = OpenedEpub.of(book(lang, restart), folder);
    for (Document page : epub.pages().values()) {
      List<Element> scripts =
          OpenedEpub.elements(page, element -> element.getTagName().equals("script"));
      assertEquals(List.of(), scripts);
      for (Element call : OpenedEpub.elements(page, OpenedEpub.role("doc-noteref"))) {
        assertEquals(1, call.getChildNodes().getLength());
        assertFalse(call.getTextContent().isBlank());
      }
    }
    for (Document page : epub.pages().values()) {
      for (Element element : OpenedEpub.elements(page, element -> true)) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
        }
      }
    }
  }
}
