package press.imprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.Diagnostic;

class CheckerTest {
  private static String only(TinyBook book, GlyphCoverage coverage) {
    List<Diagnostic> findings = book.check(coverage);
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0).toString();
  }

  @Test
  void aRightBookHasNoFindings() {
    assertEquals(
        List.of(), new TinyBook().file("1.md", "A[^1] b[^2]\n\n[^1]: x\n[^2]: y\n").rules());
  }

  @Test
  void findingsComeFileByFileAndEachFromItsTop() {
    TinyBook book =
        new TinyBook()
            .file("b.md", "A[^1]\n\n[^2]: x\n\n[^3]:\n\nB[^4] C[^3]")
            .file("a.md", "A[^1]\n\n[^2]: x[^5]\n");
    assertEquals(
        List.of(
            "book/b.md:1:2 call-without-body",
            "book/b.md:3:1 body-without-call",
            "book/b.md:5:1 empty-body",
            "book/b.md:7:2 call-without-body",
            "book/a.md:1:2 call-without-body",
            "book/a.md:3:1 body-without-call",
            "book/a.md:3:8 call-without-body",
            "book/a.md:3:8 call-in-note"),
        book.rules());
  }

  @Test
  void aPairThatIsNearlyOneIsToldOnce() {
    for (String[] pair :
        new String[][] {
          {"Rope", "rope"},
          {"the rope", "therope"},
          {"rope\u20131", "rope-1"},
          {"caf\u00e9", "cafe\u0301"}
        }) {
      TinyBook book = new TinyBook().file("1.md", "A[^" + pair[0] + "]\n\n[^" + pair[1] + "]: x\n");
      List<Diagnostic> findings = book.check(codePoint -> true);
      assertEquals(List.of("book/1.md:1:2 label-near-miss"), book.rules());
      assertTrue(findings.get(0).isError());
    }
  }

  @Test
  void twoNotesWithLabelsThatLookTheSameAreAWarning() {
    TinyBook book = new TinyBook().file("1.md", "A[^rope] b[^Rope]\n\n[^rope]: x\n[^Rope]: y\n");
    assertEquals(List.of("book/1.md:4:1 label-near-miss"), book.rules());
    assertFalse(book.check(codePoint -> true).get(0).isError());
  }

  @Test
  void aNumberThatReadersSeeIsTold() {
    TinyBook book =
        new TinyBook().file("1.md", "A[^x] b[^y]\n\n[^x]: x\n").file("2.md", "A[^y]\n\n[^y]:");
    assertTrue(book.check(c -> true).get(1).message().contains("`[^y]` (note 1)"), book::toString);
  }

  @Test
  void aMissingGlyphIsToldOnceForEachFileWithItsCount() {
    TinyBook book =
        new TinyBook().file("1.md", "Ab \uD80C\uDC00c.\n\n\uD80C\uDC00[^1]\n[^1]: \uD80C\uDC00");
    assertEquals(
        """
        book/1.md:1:4: error: no font of the book has `\uD80C\uDC00` (U+13000, EGYPTIAN HIEROGLYPH A001);\
         it stands here 3 times [glyph-missing]
        Ab \uD80C\uDC00c.
           ^
        hint: name a TrueType font that has it under `fonts:` in book.yaml, or write otherwise""",
        only(book, codePoint -> codePoint < 0x13000));
  }

  @Test
  void whatIsPrintedOfTheMetadataNeedsGlyphsToo() {
    TinyBook title = new TinyBook("A \u03A9", "en").file("1.md", "A");
    assertTrue(only(title, c -> c != 0x3A9).startsWith("book/book.yaml:1:11: error: "));
    TinyBook date = new TinyBook("A", "zh").file("1.md", "A");
    assertTrue(
        date.check(c -> c < 0x3000).get(0).toString().startsWith("book/book.yaml:2:7: error: "));
  }

  @Test
  void whatNobodySeesNeedsNoGlyph() {
    String invisible = "a\u00ADb\u200Bc\u200Dd\uFE0Fe\uFEFFf\u2060g\tg\uDB40\uDD00";
    assertEquals(
        List.of(),
        new TinyBook().file("1.md", invisible).check(c -> c >= ' ' && c < 0x7F && c != ' '));
  }

  @Test
  void aBookWithoutAWordIsEmpty() {
    assertEquals(List.of("book/book.yaml:1:1 empty-book"), new TinyBook().rules());
    assertEquals(List.of("book/1.md:1:1 empty-book"), new TinyBook().file("1.md", "\n").rules());
  }

  /** Every call and every body that has no partner is in some finding, and no right one is. */
  @Test
  void callsAndBodiesWithoutAPartnerAreExactlyTheOnesTold() {
    Random random = new Random(5);
    List<String> labels = List.of("1", "2", "rope", "Rope", "wire", "a b", "ab");
    for (int i = 0; i < 500; i++) {
      TinyBook book = new TinyBook();
      for (int file = 0; file < 2; file++) {
        StringBuilder text = new StringBuilder("Text");
        StringBuilder bodies = new StringBuilder();
        for (int j = 0; j < 5; j++) {
          text.append(" a[^").append(labels.get(random.nextInt(labels.size()))).append(']');
          String label = labels.get(random.nextInt(labels.size()));
          if (bodies.indexOf("[^" + label + "]") < 0) {
            bodies.append("\n[^").append(label).append("]: x");
          }
        }
        book.file(file + ".md", text + bodies.toString());
      }
      assertPartners(book);
    }
  }

  private static void assertPartners(TinyBook book) {
    NoteLabels labels = new NoteLabels(book.book());
    List<String> rules = book.rules();
    labels
        .callsWithoutBody()
        .forEach(
            call ->
                assertTrue(
                    rules.contains(call.at() + " call-without-body")
                        ^ rules.contains(call.at() + " label-near-miss")));
    long lonely = labels.bodies().stream().filter(note -> labels.callsOf(note).isEmpty()).count();
    long told = rules.stream().filter(rule -> rule.endsWith("body-without-call")).count();
    long near =
        labels.callsWithoutBody().stream()
            .flatMap(call -> labels.nearMiss(call).stream())
            .filter(note -> labels.callsOf(note).isEmpty())
            .distinct()
            .count();
    assertEquals(lonely, told + near);
  }
}
