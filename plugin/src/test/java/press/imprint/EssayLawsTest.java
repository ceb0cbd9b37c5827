package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import press.imprint.fixture.TextStream;
import press.imprint.model.Label;
import press.imprint.model.Note;
import press.imprint.model.Part;
import press.imprint.restore.Restored;

/**
 * The laws, over the essay as its edition restores it; and what only a book as plain can be asked.
 */
class EssayLawsTest extends BookLaws {
  private static final Path EDITION = Path.of("../src/essay");

  /** Between the sizes of notes and running heads, and of all other text, in points. */
  private static final float NOTE = 9.2f;

  /** Above it, in thousandths of an em, the whole of a superior figure stands. */
  private static final double RAISED = 150;

  private static final float HEADING = 11;

  /** Above and below these, in points from the head of the page, are running head and folio. */
  private static final float HEAD = 50;

  private static final float FOLIO = 535;

  private Restored restored;

  @Override
  Path folder(Path work) throws IOException {
    String given = System.getProperty("essay.source", "");
    boolean named = !given.isEmpty() && !given.startsWith("$");
    assumeTrue(named, "skipped: no essay, for there is no -Dessay.source=PATH");
    Path source = Path.of(System.getProperty("started.in")).resolve(given);
    EditionOptions options =
        new EditionOptions(
            source, "source.txt", EDITION.resolve("restoration.yaml"), "restoration.yaml", work);
    restored = new EditionBuild(options).run();
    return options.master();
  }

  @Test
  void sheetFitsTheSourceAndEveryWordIsAccountedFor() {
    assertEquals(List.of(), restored.findings());
    assertEquals(15_895, restored.tally().source());
    assertEquals(164, restored.tally().furniture());
    assertEquals(143, restored.tally().notes());
  }

  /** One character of a page. */
  private record Letter(int page, float size, boolean raised, String text) {
    boolean isCall() {
      return raised && text.matches("\\d");
    }

    boolean isNote() {
      return size < NOTE && !isCall();
    }
  }

  private List<Letter> printed() throws IOException {
    List<Letter> letters = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              // Numbers of lists are ours; those of headings, which are larger, the author's.
              float size = positions.get(0).getYScale();
              boolean numbered =
                  text.matches("(\\d{1,2}\\.|•) .*") && size > NOTE && size < HEADING;
              int first = numbered ? text.indexOf(' ') : 0;
              for (TextPosition at : positions.subList(first, positions.size())) {
                if (at.getYDirAdj() > HEAD && at.getYDirAdj() < FOLIO) {
                  letters.add(
                      new Letter(
                          getCurrentPageNo(), at.getYScale(), isRaised(at), at.getUnicode()));
                }
              }
              letters.add(new Letter(getCurrentPageNo(), Float.MAX_VALUE, false, "\n"));
            }
          };
      stripper.setStartPage(7);
      // The list of works cited stands behind all that the author wrote.
      String list = letters(book().metadata().labels().get(Label.WORKS_CITED));
      stripper.setEndPage(pageWithHeading(pdf, list));
      stripper.getText(pdf);
    }
    return letters;
  }

  private static boolean isRaised(TextPosition at) {
    try {
      int code = at.getCharacterCodes()[0];
      return ((PDType0Font) at.getFont()).getPath(code).getBounds2D().getMinY() > RAISED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void textAndNotesStandInThePdfWholeAndInOrder() throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (Letter letter : printed()) {
      if (!letter.isCall()) {
        (letter.isNote() ? notes : text).append(letter.text());
      }
    }
    StringBuilder expectedText = new StringBuilder();
    StringBuilder expectedNotes = new StringBuilder();
    for (Part part : book().parts()) {
      expectedText.append(TextStream.of(part.blocks()));
    }
    for (Note note : book().notes()) {
      expectedNotes.append(note.label()).append(TextStream.of(note.blocks()));
    }
    assertSame(letters(expectedText.toString()), letters(text.toString()));
    assertSame(letters(expectedNotes.toString()), letters(notes.toString()));
  }

  /** Tells where two long texts differ, not all of both. */
  private static void assertSame(String expected, String actual) {
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    assertEquals(from(expected, at), from(actual, at));
  }

  private static String from(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
  }

  @Test
  void everyNoteStandsOnThePageOfItsCall() throws IOException {
    Map<Integer, StringBuilder> calls = new TreeMap<>();
    Map<Integer, StringBuilder> bodies = new TreeMap<>();
    for (Letter letter : printed()) {
      String text = letter.text();
      calls.computeIfAbsent(letter.page(), page -> new StringBuilder());
      bodies.computeIfAbsent(letter.page(), page -> new StringBuilder("\n"));
      calls.get(letter.page()).append(letter.isCall() ? text : " ");
      bodies.get(letter.page()).append(letter.isNote() || text.isBlank() ? text : "");
    }
    List<String> expected = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int page : calls.keySet()) {
      List<String> called = numbers("\\d+", calls.get(page));
      assertEquals(called, numbers("(?<=\\n)\\d+(?=\\.\u00a0)", bodies.get(page)), "page " + page);
      seen.addAll(called);
    }
    book().notes().forEach(note -> expected.add(note.label()));
    assertEquals(expected, seen);
  }

  private static List<String> numbers(String pattern, CharSequence text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
