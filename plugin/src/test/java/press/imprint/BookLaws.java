package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.imprint.citation.WorksCited;
import press.imprint.fixture.ReadAloud;
import press.imprint.fixture.TextStream;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Label;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/**
 * What holds for a whole book, from its master to its finished files: every word of the text and of
 * every note reaches the PDF and the EPUB in order, every call, body and backlink is bound to its
 * own, and the contents name the pages on which the headings stand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BookLaws {
  private Book book;
  private Notes notes;
  private BuildResult result;
  private final Map<String, Document> files = new TreeMap<>();

  /**
   * The folder of the book.
   *
   * @param work a folder to make it in, where it has to be made
   */
  abstract Path folder(Path work) throws Exception;

  /** The book as read. */
  final Book book() {
    return book;
  }

  /** The PDF that was made of it. */
  final Path pdf() {
    return result.outputs().get(Output.PDF);
  }

  @BeforeAll
  final void make(@TempDir Path target) throws Exception {
    Path folder = folder(target);
    Optional<String> none = Optional.empty();
    BookDefaults defaults = new BookDefaults(none, none, List.of(), none, none, "press:book");
    result =
        new BookBuild(
                new BookOptions(
                    folder,
                    "src/main/book",
                    target,
                    target.resolve("work"),
                    "book",
                    Set.of(Format.PDF, Format.EPUB),
                    defaults,
                    Optional.of(Instant.parse("2026-11-23T00:00:00Z")),
                    Strictness.USUAL))
            .run();
    assertTrue(result.outputs().containsKey(Output.PDF), () -> result.findings().toString());
    book = new ManuscriptReader(folder, "src/main/book", defaults).read().book().orElseThrow();
    notes = new Notes(book);
    try (ZipFile epub = new ZipFile(result.outputs().get(Output.EPUB).toFile())) {
      for (ZipEntry entry : epub.stream().toList()) {
        if (entry.getName().contains("/text/")) {
          files.put(entry.getName(), parse(epub.getInputStream(entry)));
        }
      }
    }
  }

  private static Document parse(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(in);
  }

  @Test
  void bookDrawsNoFinding() {
    assertEquals(List.of(), result.findings());
  }

  @Test
  void everyWordOfEveryPartIsInTheEpubInOrder() {
    Map<Part, String> expected = new LinkedHashMap<>();
    book.parts().forEach(part -> expected.put(part, TextStream.of(part.blocks())));
    List<String> written = new ArrayList<>();
    for (String name : List.of("front", "body", "back")) {
      files.forEach(
          (file, document) -> {
            if (file.contains("/" + name) && !isOurs(document)) {
              written.add(text(document));
            }
          });
    }
    assertEquals(List.copyOf(expected.values()), written);
  }

  /** Whether a file holds the list of works cited, which stands in no master. */
  private static boolean isOurs(Document document) {
    Element heading = (Element) document.getElementsByTagName("h1").item(0);
    return heading != null && heading.getAttribute("id").equals(WorksCited.ID);
  }

  private static String text(Document document) {
    return TextStream.of(
        (Element) document.getElementsByTagName("body").item(0),
        element ->
            element.getAttribute("role").equals("doc-noteref")
                || element.getAttribute("role").equals("doc-endnotes"));
  }

  @Test
  void everyNoteIsInTheEpubWholeAndInOrder() {
    List<String> expected = new ArrayList<>();
    notes.called().forEach(note -> expected.add(TextStream.of(note.blocks())));
    Map<Integer, String> written = new TreeMap<>();
    for (Element body : byRole("doc-footnote")) {
      int serial = Integer.parseInt(body.getAttribute("id").substring("note--".length()));
      String words =
          TextStream.of(
              body,
              element ->
                  element.getAttribute("role").equals("doc-backlink")
                      || element.getAttribute("class").equals("antecedent"));
      // The full stop behind the number is ours.
      written.put(serial, words.replaceFirst("^\\W+\\s*", ""));
    }
    List<String> openings = expected.stream().map(text -> text.replaceFirst("^\\W+", "")).toList();
    assertEquals(openings, List.copyOf(written.values()));
  }

  private List<Element> byRole(String role) {
    List<Element> found = new ArrayList<>();
    for (Document document : files.values()) {
      NodeList all = document.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        if (element.getAttribute("role").equals(role)) {
          found.add(element);
        }
      }
    }
    return found;
  }

  @Test
  void everyCallHasOneBodyAndEveryBodyABacklinkForEachOfItsCalls() {
    Set<String> bodies = new HashSet<>();
    byRole("doc-footnote").forEach(body -> assertTrue(bodies.add(body.getAttribute("id"))));
    Map<String, Set<String>> calls = new HashMap<>();
    for (Element call : byRole("doc-noteref")) {
      String body = fragment(call);
      assertTrue(bodies.contains(body), body);
      calls.computeIfAbsent(body, first -> new HashSet<>()).add(call.getAttribute("id"));
    }
    assertEquals(bodies, calls.keySet());
    for (Element body : byRole("doc-footnote")) {
      List<String> backlinks = new ArrayList<>();
      NodeList links = body.getElementsByTagName("a");
      for (int i = 0; i < links.getLength(); i++) {
        Element link = (Element) links.item(i);
        if (link.getAttribute("role").equals("doc-backlink")) {
          backlinks.add(fragment(link));
        }
      }
      assertEquals(calls.get(body.getAttribute("id")), new HashSet<>(backlinks));
      assertEquals(calls.get(body.getAttribute("id")).size(), backlinks.size());
    }
  }

  private static String fragment(Element link) {
    String href = link.getAttribute("href");
    return href.substring(href.indexOf('#') + 1);
  }

  @Test
  void everyWordOfTextAndNotesIsInThePdfInOrder() throws IOException {
    List<List<Block>> texts = new ArrayList<>();
    texts.add(book.parts().stream().flatMap(part -> part.blocks().stream()).toList());
    notes.called().forEach(note -> texts.add(note.blocks()));
    List<String> streams = texts.stream().map(text -> TextStream.of(text, this::folio)).toList();
    List<List<String>> masters = streams.stream().map(BookLaws::words).toList();
    Set<String> known = new HashSet<>();
    masters.forEach(known::addAll);
    List<String> printed = words(joined(printed(), known));
    int lost = 0;
    for (List<String> master : masters) {
      lost += master.size() - inCommon(master, printed);
    }
    int missing = lost;
    long divided = dividedOverPages() + longerThanALine(streams);
    assertTrue(lost <= divided, () -> missing + " words are not in the PDF");
  }

  /** The label of the page to which the outline leads for the heading that is referred to. */
  private Optional<String> folio(Inline.CrossReference reference) {
    Inline.Target.Internal target = (Inline.Target.Internal) reference.target();
    Block.Heading heading =
        headings().stream()
            .filter(other -> other.id().equals(target.id().orElseThrow()))
            .findFirst()
            .orElseThrow();
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      int page = pageWithHeading(pdf, letters(TextStream.of(List.of(heading))));
      return Optional.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[page]);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Words that no line can hold: a checksum, say, ends a line wherever the line ends. */
  private static long longerThanALine(List<String> streams) {
    return streams.stream()
        .flatMap(stream -> Pattern.compile("\\S{60,}").matcher(stream).results())
        .count();
  }

  /** Words that stand in two pieces, notes and the turn of a page between them. */
  private long dividedOverPages() throws IOException {
    return Pattern.compile("\\p{L}-\\s*\\n(?!\\p{Ll})").matcher(printed()).results().count();
  }

  @Test
  void contentsNameThePageOnWhichEachHeadingStands() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      String contents = contentsOf(pdf);
      int listed = 0;
      for (Block.Heading heading : headings()) {
        String words = letters(TextStream.of(List.of(heading)));
        int page = pageWithHeading(pdf, words);
        assertTrue(contents.contains(words + labels[page]), words + labels[page]);
        listed++;
      }
      assertTrue(listed > 0);
    }
  }

  private List<Block.Heading> headings() {
    return book.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.listed() && heading.level() <= book.metadata().tocDepth())
        .toList();
  }

  /** The letters of the contents, from the page with their title to the last page of leaders. */
  private String contentsOf(PDDocument pdf) throws IOException {
    String title = letters(book.metadata().labels().get(Label.CONTENTS));
    StringBuilder contents = new StringBuilder();
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      String text = pageOf(pdf, page);
      boolean opens = contents.isEmpty() && letters(text).contains(title);
      if (text.contains(". . . .") && (opens || !contents.isEmpty())) {
        contents.append(letters(text));
      } else if (!contents.isEmpty()) {
        break;
      }
    }
    return contents.toString();
  }

  /** The page to which the outline leads, and on which the words of the heading stand. */
  static int pageWithHeading(PDDocument pdf, String words) throws IOException {
    Deque<PDOutlineNode> open = new ArrayDeque<>();
    open.add(pdf.getDocumentCatalog().getDocumentOutline());
    while (!open.isEmpty()) {
      for (PDOutlineItem item : open.remove().children()) {
        open.add(item);
        if (letters(item.getTitle()).equals(words)) {
          int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
          assertTrue(letters(pageOf(pdf, page)).contains(words), words);
          return page;
        }
      }
    }
    throw new AssertionError("no outline item for " + words);
  }

  private static String pageOf(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(pdf);
  }

  /** The PDF as it is read aloud. */
  final ReadAloud readAloud() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      return new ReadAloud(pdf);
    }
  }

  @Test
  void everyNoteIsReadAloudRightBehindItsFirstCall() throws IOException {
    ReadAloud aloud = readAloud();
    List<String> expected = new ArrayList<>();
    for (Part part : book.parts()) {
      new BookWalker() {
        @Override
        public Void noteCall(Inline.NoteCall call) {
          String note = "note--" + notes.serialOf(notes.bodyOf(call).orElseThrow());
          expected.add(notes.numberAt(call) + (notes.isFirst(call) ? ", " + note : ""));
          return null;
        }
      }.walkBlocks(part.blocks());
    }
    List<String> read = new ArrayList<>();
    String name = book.metadata().labels().get(Label.NOTE) + " ";
    for (ReadAloud.Call call : aloud.calls()) {
      assertTrue(call.name().startsWith(name), call.name());
      String number = call.name().substring(name.length());
      read.add(number + call.note().map(note -> ", " + note).orElse(""));
    }
    assertEquals(expected, read);
    assertEquals(notes.called().size(), aloud.notes().size());
    assertEquals(List.of(), aloud.marked().takenTwice());
    assertEquals(List.of(), aloud.marked().left());
  }

  @Test
  void everyWordIsReadAloudWhole() throws IOException {
    Map<String, Integer> read = new HashMap<>();
    for (ReadAloud.Line line : readAloud().lines()) {
      // As in the stream of the master, quotation marks and apostrophes are left out.
      words(line.text().replaceAll("[\"'“”‘’]", "")).forEach(w -> read.merge(w, 1, Integer::sum));
    }
    List<List<Block>> texts = new ArrayList<>();
    book.parts().forEach(part -> texts.add(part.blocks()));
    notes.called().forEach(note -> texts.add(note.blocks()));
    Set<String> lost = new HashSet<>();
    for (List<Block> text : texts) {
      for (String word : words(TextStream.of(text, this::folio))) {
        if (read.merge(word, -1, Integer::sum) < 0) {
          lost.add(word);
        }
      }
    }
    assertEquals(Set.of(), lost);
  }

  /** Letters and digits alone: what no hyphen, quotation mark, leader or line end changes. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  /** Joins what is divided at a line's end, where the master has the word undivided. */
  private static String joined(String printed, Set<String> known) {
    return Pattern.compile("(\\p{L}+)-\\s*\\n(\\p{L}+)")
        .matcher(printed)
        .replaceAll(
            match ->
                known.contains(match.group(1) + match.group(2))
                    ? match.group(1) + match.group(2)
                    : match.group(1) + " " + match.group(2));
  }

  /** The length of the longest sequence of words that both have in this order. */
  private static int inCommon(List<String> master, List<String> printed) {
    int[] row = new int[printed.size() + 1];
    for (String word : master) {
      int diagonal = 0;
      for (int i = 1; i <= printed.size(); i++) {
        int above = row[i];
        row[i] = printed.get(i - 1).equals(word) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[printed.size()];
  }

  private static List<String> words(String text) {
    return Pattern.compile("\\p{L}+|\\p{Nd}+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private String printed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      // As in the stream of the master, quotation marks and apostrophes are left out.
      return new PDFTextStripper().getText(pdf).replaceAll("[\"'“”‘’]", "");
    }
  }
}
